import type { Catalog } from '../../catalog/catalog.ts';
import { PAGES } from '../../i18n/urls.ts';
import type { VerifyMessages } from '../../i18n/verify-messages.ts';
import type { Words } from '../../i18n/words.ts';
import { addressOfSite, toFrame, type PageFrame } from '../pages/frame.ts';
import { CHECKSUMS_TEXT } from '../release/release-file.ts';

/** What the scripts of the page are told. */
export interface VerifySettings {
  readonly root: string;
  /** Power of ten of the unit in which pages of this language print money. */
  readonly exponent: number;
  readonly tag: string;
  readonly messages: VerifyMessages;
}

/** `/verify/` */
export interface VerifyPage {
  readonly frame: PageFrame;
  readonly settings: VerifySettings;
  readonly checksumsHref: string;
  readonly releaseHref: string;
  /** Commands that check a whole download, by system. */
  readonly commands: readonly { readonly system: string; readonly command: string }[];
}

/** Words the page on which readers check files and figures. */
export function toVerifyPage(catalog: Catalog, words: Words): VerifyPage {
  const { t } = words;
  const root = addressOfSite(catalog).origin.pathname;
  return {
    frame: toFrame(catalog, words, {
      title: t('citing:verify.title'),
      description: t('citing:verify.lead'),
      page: PAGES.verify,
    }),
    settings: {
      root,
      exponent: words.unit.exponent,
      tag: words.formatTag,
      messages: t('citing:verify.outcomes', { returnObjects: true, skipInterpolation: true }),
    },
    checksumsHref: `${root}${CHECKSUMS_TEXT}`,
    releaseHref: `${root}${PAGES.release}`,
    commands: [
      { system: 'Linux', command: 'sha256sum --check --ignore-missing SHA256SUMS' },
      { system: 'macOS', command: 'shasum -a 256 --check --ignore-missing SHA256SUMS' },
      { system: 'Windows', command: 'Get-FileHash reports.csv -Algorithm SHA256' },
    ],
  };
}
