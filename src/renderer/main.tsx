import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod'
import { api } from './api/client.ts'
import { queryClient } from './api/queryClient.ts'
import { procedureKey } from './api/useProcedure.ts'
import { speak } from './messages/index.ts'
import { languageFor } from './messages/language.ts'
import { setTextSize } from './textSize.ts'

// zod would compile its parsers with eval, which the content policy forbids (and reports).
config({ jitless: true })

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

// A Vouch that does not answer is told by the screens themselves, in the system's language.
const settings = await api['settings.get']({}).catch(() => undefined)
if (settings !== undefined) queryClient.setQueryData(procedureKey('settings.get', {}), settings)
setTextSize(settings?.textSize ?? 100)
await speak(languageFor(settings?.language ?? 'system', navigator.languages))

// Screens take their texts when they are loaded, so they are loaded once the language is known.
const { App } = await import('./App.tsx')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
