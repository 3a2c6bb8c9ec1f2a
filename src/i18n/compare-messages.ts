import type compare from '../../public/locales/zh/compare.json';
import type report from '../../public/locales/zh/report.json';
import type vocabulary from '../../public/locales/zh/vocabulary.json';

/** The messages of comparisons that scripts show: with placeholders, in all forms of number. */
export type CompareMessages = (typeof compare)['view'];

/** What a figure that is not given is called. */
export type AbsenceNames = (typeof report)['absent'];

/** Names of measures. */
export type MeasureNames = (typeof vocabulary)['measures'];

/** Names of kinds of report. */
export type ReportKindNames = (typeof vocabulary)['reportKinds'];

/** Signs of comparators. */
export type ComparatorNames = (typeof vocabulary)['comparators'];
