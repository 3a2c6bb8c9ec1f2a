/** Events that scripts of a page send on its document, so that charts can be drawn again. */
export const PAGE_EVENTS = {
  /** The reader chose another unit of money. */
  unitChanged: 'mingzhang:unit-changed',
  /** The reader chose another display (dark, large type). */
  appearanceChanged: 'mingzhang:appearance-changed',
} as const;
