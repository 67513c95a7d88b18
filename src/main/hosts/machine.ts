import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'

/** Where this platform keeps an application's data. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  if (platform === 'win32') return join(environment.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Vouch')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Vouch')
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'vouch')
}

/** Who sits at the machine, for the audit trail. */
export function currentActor(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run as a user id without a name.
    return process.env.USER || process.env.USERNAME || `user ${process.getuid?.() ?? 'unknown'}`
  }
}
