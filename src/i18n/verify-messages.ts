import type citing from '../../public/locales/zh/citing.json';

/** The messages of `/verify/` that scripts show, with placeholders. */
export type VerifyMessages = (typeof citing)['verify']['outcomes'];
