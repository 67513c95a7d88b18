/** One element of a parsed XML document: what an invoice needs of the infoset and no more. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  readonly namespace: string
  /** Values by name without prefix. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Its own character data, without that of its children. */
  readonly text: string
  /** Where its tags begin and end in the text, to cut one invoice out of several. */
  readonly start: number
  readonly end: number
}
