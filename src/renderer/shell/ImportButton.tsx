import { Button, type ButtonProps, FileButton } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { messages } from '../messages/index.ts'
import { showError } from './errors.tsx'
import { ACCEPTED_FILES, importFiles } from './imports.ts'

/** Opens the file dialog for one or several invoices. */
export function ImportButton({ children, ...props }: ButtonProps & { readonly children?: ReactNode }) {
  return (
    <FileButton
      multiple
      accept={ACCEPTED_FILES}
      onChange={files => void importFiles(files).catch(showError)}
      inputProps={{ 'aria-label': messages.intake.importFiles }}
    >
      {open => (
        <Button leftSection={<IconFileImport size={18} aria-hidden />} {...props} {...open}>
          {children ?? messages.intake.import}
        </Button>
      )}
    </FileButton>
  )
}
