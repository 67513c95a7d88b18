/**
 * ONNX Runtime 1.30's builds, on Linux too, keep a device id in ~/.cache/Microsoft and send usage data to
 * mobile.events.data.microsoft.com unless this variable is set before the library is loaded. Vouch sends nothing to
 * anyone, so every file that imports the library imports this one first, and worker processes are started with it.
 */
export const NO_TELEMETRY = { ORT_DISABLE_TELEMETRY: '1' } as const

Object.assign(process.env, NO_TELEMETRY)
