import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'

interface SavedTextInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly saved: string
  readonly onSave: (text: string) => void
}

/** A text that is saved when the field is left, or by Enter. */
export function SavedTextInput({ saved, onSave, ...props }: SavedTextInputProps) {
  const [text, setText] = useState(saved)
  const save = () => text.trim() !== saved && onSave(text.trim())
  return (
    <TextInput
      {...props}
      value={text}
      onChange={event => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={event => event.key === 'Enter' && save()}
    />
  )
}
