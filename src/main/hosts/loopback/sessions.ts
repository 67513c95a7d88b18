import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Who may speak with the loopback host: whoever opened a link that this process printed, each link once. */
export interface Sessions {
  /** A fresh one-time token. */
  newToken(): string
  /** Exchanges a token, which is used up, for the Set-Cookie header of a new session. */
  exchange(token: string): string | undefined
  allows(headers: IncomingHttpHeaders): boolean
}

const secret = (): string => randomBytes(32).toString('base64url')
// Looked up by hash: the time a comparison takes then tells nothing about the secret.
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** @param port part of the cookie's name, because cookies do not tell ports apart. */
export function createSessions(port: number): Sessions {
  const cookieName = `vouch_${port}`
  const tokens = new Set<string>()
  const sessions = new Set<string>()
  return {
    newToken() {
      const token = secret()
      tokens.add(hashOf(token))
      return token
    },
    exchange(token) {
      if (!tokens.delete(hashOf(token))) return undefined
      const session = secret()
      sessions.add(hashOf(session))
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    allows(headers) {
      return (headers.cookie ?? '').split(';').some(pair => {
        const [name, value] = pair.trim().split('=')
        return name === cookieName && value !== undefined && sessions.has(hashOf(value))
      })
    },
  }
}
