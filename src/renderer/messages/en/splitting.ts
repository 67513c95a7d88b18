/** Several invoices in one file. */
export const splitting = {
  region: 'Several invoices in one file',
  ask: 'Several invoices in this file?',
  asked: 'On which pages does another invoice begin?',
  proposed: (count: number) => `This file seems to hold ${count} invoices. Another one begins on`,
  starts: 'Pages on which another invoice begins',
  page: (page: number) => `page ${page}`,
  accept: (count: number) => `Split into ${count}`,
  decline: 'It is one invoice',
  hint: 'Each part becomes a document of its own and is read again; what you corrected goes with its page. The file stays as it came.',
  became: 'This file was split:',
  pages: (from: number, to: number) => (from === to ? `page ${from}` : `pages ${from} to ${to}`),
}
