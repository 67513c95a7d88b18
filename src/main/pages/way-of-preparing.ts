/**
 * Raised whenever the same original would be shown or read otherwise: another size, other steps, other thresholds.
 * Pages that were kept under another number are read again.
 */
export const WAY_OF_PREPARING = 7
