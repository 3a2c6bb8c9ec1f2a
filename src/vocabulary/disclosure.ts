/** Whether a published document is in force (有效性). */
export const VALIDITIES = ['in-force', 'expired'] as const;

/** How a document is disclosed (公开方式): 主动公开, 依申请公开. */
export const DISCLOSURE_METHODS = ['proactive', 'on-request'] as const;
