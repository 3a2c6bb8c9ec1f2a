import type admin from '../../public/locales/zh/admin.json';
import type checks from '../../public/locales/zh/checks.json';
import type companion from '../../public/locales/zh/companion.json';
import type findings from '../../public/locales/zh/findings.json';
import type intake from '../../public/locales/zh/intake.json';
import type report from '../../public/locales/zh/report.json';
import type rules from '../../public/locales/zh/rules.json';
import type search from '../../public/locales/zh/search.json';
import type site from '../../public/locales/zh/site.json';
import type staff from '../../public/locales/zh/staff.json';
import type vocabulary from '../../public/locales/zh/vocabulary.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: {
      admin: typeof admin;
      checks: typeof checks;
      companion: typeof companion;
      findings: typeof findings;
      intake: typeof intake;
      report: typeof report;
      rules: typeof rules;
      search: typeof search;
      site: typeof site;
      staff: typeof staff;
      vocabulary: typeof vocabulary;
    };
  }
}
