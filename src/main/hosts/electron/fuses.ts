/**
 * The switches flipped in a packaged Vouch, as electron-builder's `electronFuses` names them: Electron's answer to code
 * that arrives beside the signed application.
 */
export const FUSES = {
  // ELECTRON_RUN_AS_NODE would make the signed executable run anybody's script.
  runAsNode: false,
  enableCookieEncryption: true,
  // NODE_OPTIONS and --inspect would let others into the process that holds the store.
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  // Pages come from vouch:// only.
  grantFileProtocolExtraPrivileges: false,
} as const
