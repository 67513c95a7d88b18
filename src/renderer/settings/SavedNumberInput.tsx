import { NumberInput, type NumberInputProps } from '@mantine/core'
import { useState } from 'react'

interface SavedNumberInputProps extends Omit<NumberInputProps, 'value' | 'onChange'> {
  readonly saved: number
  readonly onSave: (value: number) => void
}

/** A number that is saved when the field is left, or by Enter; an empty field keeps what was saved. */
export function SavedNumberInput({ saved, onSave, ...props }: SavedNumberInputProps) {
  const [value, setValue] = useState<number | string>(saved)
  const save = () => {
    if (typeof value === 'string') setValue(saved)
    else if (value !== saved) onSave(value)
  }
  return (
    <NumberInput
      {...props}
      clampBehavior="strict"
      hideControls
      value={value}
      onChange={setValue}
      onBlur={save}
      onKeyDown={event => event.key === 'Enter' && save()}
    />
  )
}
