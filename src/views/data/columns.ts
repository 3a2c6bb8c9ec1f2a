import type Big from 'big.js';
import { measureOf, measuredValue, toPlainDecimal } from '../../domain/measures.ts';
import { toDecimal } from '../../domain/money.ts';
import type { Report } from '../../domain/report.ts';
import { valueOf, type Amount, type Stated } from '../../domain/stated.ts';
import type { ColumnMeaning } from '../../i18n/data-columns.ts';
import type { Words } from '../../i18n/words.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import { LOCALES } from '../../vocabulary/locales.ts';
import { MEASURES, type MeasureId } from '../../vocabulary/measures.ts';
import { exactly } from '../downloads/cell.ts';
import type { ColumnLabel, ColumnOf, ColumnType, DataCell, DataColumn } from './data-table.ts';
import { TERMS, type Terms } from './terms.ts';

/** What a column may say of itself besides name and type. */
interface ColumnOptions {
  readonly unit?: DataColumn['unit'];
  /** Default: false. */
  readonly required?: boolean;
  readonly terms?: Terms;
}

/** Makes columns of tables whose rows are made of one kind of item. */
export interface ColumnMaker<Item> {
  /** A column that the messages explain under its name. */
  readonly plain: (
    name: ColumnMeaning,
    type: ColumnType,
    value: (item: Item) => DataCell | null,
    options?: ColumnOptions,
  ) => ColumnOf<Item>;
  /** A column whose name the messages explain in another way than that of other tables. */
  readonly named: (
    name: string,
    meaning: ColumnMeaning,
    type: ColumnType,
    value: (item: Item) => DataCell | null,
    options?: ColumnOptions,
  ) => ColumnOf<Item>;
  /** One column a language: `name_zh`, `name_en`. */
  readonly localized: (
    name: ColumnMeaning,
    value: (item: Item) => LocalizedText | null | undefined,
  ) => readonly ColumnOf<Item>[];
  /** An amount in 元 and the column that says whether it is given. */
  readonly amount: (name: ColumnMeaning, value: (item: Item) => Amount) => readonly ColumnOf<Item>[];
  /** A number and the column that says whether it is given. */
  readonly stated: <Value>(
    name: ColumnMeaning,
    type: ColumnType,
    value: (item: Item) => Stated<Value>,
    toCell: (value: Value) => DataCell,
    options?: ColumnOptions,
  ) => readonly ColumnOf<Item>[];
}

/** The maker of the columns of one table. */
export function columnsOf<Item>(): ColumnMaker<Item> {
  const named: ColumnMaker<Item>['named'] = (name, meaning, type, value, options = {}) => ({
    ...toColumn(name, type, options, ({ t }) => ({
      title: t(`data:columns.${meaning}.title`),
      meaning: t(`data:columns.${meaning}.meaning`),
    })),
    valueOf: (item) => value(item) ?? undefined,
  });
  const stated: ColumnMaker<Item>['stated'] = (name, type, value, toCell, options = {}) => [
    named(
      name,
      name,
      type,
      (item) => {
        const given = valueOf(value(item));
        return given === undefined ? undefined : toCell(given);
      },
      options,
    ),
    {
      ...statusColumn(name, TERMS.statuses, ({ t }) => t(`data:columns.${name}.title`)),
      valueOf: (item) => value(item).kind,
    },
  ];
  return {
    named,
    stated,
    plain: (name, type, value, options) => named(name, name, type, value, options),
    localized: (name, value) =>
      LOCALES.map((locale) => ({
        ...toColumn(`${name}_${locale}`, 'string', {}, ({ t }) => ({
          title: t('data:inLanguage', {
            title: t(`data:columns.${name}.title`),
            language: t(`site:languages.${locale}`),
          }),
          meaning: t(`data:columns.${name}.meaning`),
        })),
        valueOf: (item: Item) => value(item)?.[locale],
      })),
    amount: (name, value) =>
      stated(name, 'number', value, (money) => exactly(toDecimal(money, 0)), { unit: '元' }),
  };
}

/** A measure and the column that says whether it is given. */
export function measureColumns(id: MeasureId): readonly ColumnOf<{ readonly report: Report }>[] {
  const name = snakeCase(id);
  const kind = MEASURES[id];
  const title = ({ t }: Words): string => t(`vocabulary:measures.${id}`);
  return [
    {
      ...toColumn(name, kind === 'count' ? 'integer' : 'number', { unit: UNITS[kind] }, (words) => ({
        title: title(words),
        meaning: words.t(`data:measureMeanings.${kind}`),
      })),
      valueOf: ({ report }) => {
        const value = measuredValue(measureOf(report, id));
        return exactly(value && toPlainDecimal(value));
      },
    },
    {
      ...statusColumn(name, TERMS.measureStatuses, title),
      valueOf: ({ report }) => measureOf(report, id).kind,
    },
  ];
}

/** Points as a cell. */
export function pointsCell(points: Big): DataCell {
  return exactly(points.toFixed());
}

const UNITS = { money: '元', rate: '%', count: '人', points: '分' } as const;

function statusColumn(name: string, terms: Terms, title: (words: Words) => string): DataColumn {
  return toColumn(`${name}_status`, 'string', { required: true, terms }, (words) => ({
    title: words.t('data:statusOf', { title: title(words) }),
    meaning: words.t('data:statusMeaning'),
  }));
}

function toColumn(
  name: string,
  type: ColumnType,
  { unit, required = false, terms }: ColumnOptions,
  label: (words: Words) => ColumnLabel,
): DataColumn {
  return { name, type, unit, required, terms, label };
}

/** `executionRate` gives `execution_rate`. */
function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
