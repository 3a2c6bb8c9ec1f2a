import type checks from '../../public/locales/zh/checks.json';
import type findings from '../../public/locales/zh/findings.json';
import type report from '../../public/locales/zh/report.json';
import type rules from '../../public/locales/zh/rules.json';
import type search from '../../public/locales/zh/search.json';
import type site from '../../public/locales/zh/site.json';
import type vocabulary from '../../public/locales/zh/vocabulary.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: {
      site: typeof site;
      report: typeof report;
      vocabulary: typeof vocabulary;
      findings: typeof findings;
      rules: typeof rules;
      checks: typeof checks;
      search: typeof search;
    };
  }
}
