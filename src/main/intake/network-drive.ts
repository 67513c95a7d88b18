import { statfs } from 'node:fs/promises'

/** File systems whose changes made elsewhere raise no event here, by their number in statfs(2). */
const EVENTLESS: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x65735546, // FUSE: sshfs, cloud drives
  0x01021997, // 9p: folders of the host in a virtual machine or WSL
])

/** Whether a folder has to be polled. A mapped drive letter on Windows cannot be told from a local one. */
export async function needsPolling(path: string): Promise<boolean> {
  if (path.startsWith('\\\\')) return true
  if (process.platform !== 'linux') return false
  return EVENTLESS.has((await statfs(path)).type)
}
