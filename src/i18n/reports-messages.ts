import type reports from '../../public/locales/zh/reports.json';

/** The messages of the table of reports that scripts show, with placeholders. */
export type ReportsMessages = (typeof reports)['table'];
