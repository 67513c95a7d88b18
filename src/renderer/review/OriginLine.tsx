import { Text } from '@mantine/core'
import type { Container, Origin } from '#shared/origin.ts'
import { formatFullInstant } from '../format/format.ts'
import { messages } from '../messages/index.ts'

const withinText = ({ fileName, pages }: Container): string =>
  messages.sources.within(
    pages === undefined ? fileName : `${fileName}, ${messages.splitting.pages(pages.from, pages.to)}`,
  )

const containerText = (container: Container): string => {
  const { mail } = container
  return mail === undefined
    ? withinText(container)
    : [
        messages.sources.mail(mail.from, mail.subject),
        ...(mail.sentAt === undefined ? [] : [messages.sources.mailSent(formatFullInstant(mail.sentAt))]),
      ].join(', ')
}

/** The mails and archives that a document came in, the nearest first. */
export const originText = ({ containers }: Origin): string =>
  containers.toReversed().map(containerText).join(messages.common.separator)

/** Where a document came from, under its name. */
export function OriginLine({
  origin,
  className,
}: {
  readonly origin: Origin
  readonly className?: string | undefined
}) {
  const text = originText(origin)
  return (
    <Text className={className} truncate title={text}>
      {text}
    </Text>
  )
}
