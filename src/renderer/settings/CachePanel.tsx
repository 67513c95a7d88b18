import { Button, NumberInput, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type CacheFigures, MOST_CACHE_MEGABYTES, type Settings } from '#shared/api.ts'
import { api } from '../api/client.ts'
import { procedureKey, useProcedure } from '../api/useProcedure.ts'
import { formatPercent, formatTenths } from '../format/format.ts'
import { messages } from '../messages/index.ts'
import { showError } from '../shell/errors.tsx'
import { Panel } from '../shell/Panel.tsx'
import classes from './SettingsScreen.module.css'
import { useSettingsChange } from './useSettingsChange.ts'

function describe({ pages, bytes, found, read }: CacheFigures): string {
  const size = messages.settings.cacheSize(pages, formatTenths(bytes / 1024 ** 2))
  return found === 0 ? size : `${size} ${messages.settings.cacheFound(formatPercent(found / (found + read)))}`
}

/** The scanned pages that need not be read again, and what they may take of the disk. */
export function CachePanel({ settings }: { readonly settings: Settings }) {
  const queries = useQueryClient()
  const { save } = useSettingsChange()
  const figures = useProcedure('cache.figures', {}).data
  const [limit, setLimit] = useState<number | string>(settings.pageCacheMegabytes)
  const saveLimit = () => {
    // An empty field is no number: what was set before stands.
    if (typeof limit === 'string') setLimit(settings.pageCacheMegabytes)
    else if (limit !== settings.pageCacheMegabytes)
      save(
        { pageCacheMegabytes: limit },
        { onSuccess: () => queries.invalidateQueries({ queryKey: procedureKey('cache.figures', {}) }) },
      )
  }
  const clear = useMutation({
    mutationFn: () => api['cache.clear']({}),
    onSuccess: cleared => queries.setQueryData(procedureKey('cache.figures', {}), cleared),
    onError: showError,
  })
  return (
    <Panel title={messages.settings.cache} hint={messages.settings.cacheHint}>
      <Stack gap="md">
        <NumberInput
          label={messages.settings.cacheLimit}
          description={messages.settings.cacheLimitHint}
          min={0}
          max={MOST_CACHE_MEGABYTES}
          allowDecimal={false}
          clampBehavior="strict"
          hideControls
          value={limit}
          onChange={setLimit}
          onBlur={saveLimit}
          onKeyDown={event => event.key === 'Enter' && saveLimit()}
        />
        {figures && (
          <div className={classes.action}>
            <Text className={classes.quiet} aria-live="polite">
              {describe(figures)}
            </Text>
            <Button
              variant="default"
              loading={clear.isPending}
              disabled={figures.pages === 0}
              onClick={() => clear.mutate()}
            >
              {messages.settings.cacheClear}
            </Button>
          </div>
        )}
      </Stack>
    </Panel>
  )
}
