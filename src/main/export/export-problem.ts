/** Why an invoice cannot be written, in a clerk's words. */
export class ExportProblem extends Error {}
