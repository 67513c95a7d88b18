/** The scheme under which Electron serves Vouch's own pages, so that nothing is ever loaded from file:// or a network. */
export const APP_SCHEME = 'vouch'

/** The one host of the scheme; together they are the origin of every page of ours. */
export const APP_HOST = 'app'
export const APP_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`

/** Where the page of the document under review has a window of its own. */
export const PAGE_WINDOW_ADDRESS = `${APP_ADDRESS}#/page`

/** Whether an address is one of ours. By a parser and not by comparing beginnings: `vouch://app.evil/` is not. */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST
}
