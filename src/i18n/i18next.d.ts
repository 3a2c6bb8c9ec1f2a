import type admin from '../../public/locales/zh/admin.json';
import type checks from '../../public/locales/zh/checks.json';
import type citing from '../../public/locales/zh/citing.json';
import type companion from '../../public/locales/zh/companion.json';
import type compare from '../../public/locales/zh/compare.json';
import type data from '../../public/locales/zh/data.json';
import type findings from '../../public/locales/zh/findings.json';
import type history from '../../public/locales/zh/history.json';
import type intake from '../../public/locales/zh/intake.json';
import type profile from '../../public/locales/zh/profile.json';
import type reading from '../../public/locales/zh/reading.json';
import type report from '../../public/locales/zh/report.json';
import type reports from '../../public/locales/zh/reports.json';
import type rules from '../../public/locales/zh/rules.json';
import type search from '../../public/locales/zh/search.json';
import type sharing from '../../public/locales/zh/sharing.json';
import type site from '../../public/locales/zh/site.json';
import type staff from '../../public/locales/zh/staff.json';
import type vocabulary from '../../public/locales/zh/vocabulary.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: {
      admin: typeof admin;
      checks: typeof checks;
      citing: typeof citing;
      companion: typeof companion;
      compare: typeof compare;
      data: typeof data;
      findings: typeof findings;
      history: typeof history;
      intake: typeof intake;
      profile: typeof profile;
      reading: typeof reading;
      report: typeof report;
      reports: typeof reports;
      rules: typeof rules;
      search: typeof search;
      sharing: typeof sharing;
      site: typeof site;
      staff: typeof staff;
      vocabulary: typeof vocabulary;
    };
  }
}
