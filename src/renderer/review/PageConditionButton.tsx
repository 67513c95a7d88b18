import { Button, List, Popover, Text } from '@mantine/core'
import { IconPhotoScan } from '@tabler/icons-react'
import type { PageCondition, Preparation } from '#shared/document.ts'
import { messages } from '../messages/index.ts'
import { conditionTexts, preparationTexts } from './pageCondition.ts'

interface Props {
  readonly condition: PageCondition
  readonly preparation: readonly Preparation[]
}

interface SectionProps {
  readonly title: string
  readonly texts: readonly string[]
}

function Section({ title, texts }: SectionProps) {
  return (
    <>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm" mb="xs">
        {texts.map(text => (
          <List.Item key={text}>{text}</List.Item>
        ))}
      </List>
    </>
  )
}

/** What kind of page this is; opens to how it came and what was done to it before it was read. */
export function PageConditionButton({ condition, preparation }: Props) {
  const texts = messages.condition
  const kind = texts.kinds[condition.kind]
  const done = preparationTexts(preparation)
  return (
    <Popover width={340} position="bottom-start" withArrow shadow="md">
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPhotoScan size={16} stroke={1.7} />}
          aria-label={texts.button(kind)}
        >
          {kind}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Section title={texts.came} texts={conditionTexts(condition)} />
        <Section title={texts.done} texts={done.length === 0 ? [texts.nothingDone] : done} />
      </Popover.Dropdown>
    </Popover>
  )
}
