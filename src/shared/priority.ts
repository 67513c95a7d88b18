/** How soon a document is read and shown, most urgent first. */
export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const
