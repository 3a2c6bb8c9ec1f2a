import type messages from '../../public/locales/zh/data.json';

/** Names under which the messages explain the columns of the data files. */
export type ColumnMeaning = keyof (typeof messages)['columns'];

/** Names of the tables of the data files. */
export type TableName = keyof (typeof messages)['tables'];
