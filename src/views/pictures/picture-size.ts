/** Size of a picture for sharing in pixels, as the sites that show them ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;
