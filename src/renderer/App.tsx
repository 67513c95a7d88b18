import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { queryClient } from './api/queryClient.ts'
import { QueueScreen } from './queue/QueueScreen.tsx'
import { PageWindow } from './review/PageWindow.tsx'
import { ReviewScreen } from './review/ReviewScreen.tsx'
import { LiveUpdates } from './shell/LiveUpdates.tsx'
import { Shell } from './shell/Shell.tsx'
import { theme } from './theme.ts'

// The screens a clerk opens now and then stay out of the first load; charts are half of the window's code.
const ExportScreen = lazy(() => import('./exports/ExportScreen.tsx'))
const QualityScreen = lazy(() => import('./quality/QualityScreen.tsx'))
const ModelScreen = lazy(() => import('./understanding/ModelScreen.tsx'))
const SettingsScreen = lazy(() => import('./settings/SettingsScreen.tsx'))

/** The window. Places are kept in the address's hash, so that a reload needs nothing of the host. */
export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Notifications position="top-center" limit={3} />
        <LiveUpdates />
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/page" component={PageWindow} />
            <Route>
              <Shell>
                <Suspense>
                  <Switch>
                    <Route path="/review/:id">{({ id }) => <ReviewScreen key={id} id={id} />}</Route>
                    <Route path="/exports" component={ExportScreen} />
                    <Route path="/quality" component={QualityScreen} />
                    <Route path="/models" component={ModelScreen} />
                    <Route path="/settings" component={SettingsScreen} />
                    <Route component={QueueScreen} />
                  </Switch>
                </Suspense>
              </Shell>
            </Route>
          </Switch>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  )
}
