import { createTheme } from '@mantine/core'
import { messages } from './messages/index.ts'

const closeButtonProps = { 'aria-label': messages.common.close }

/** Calm and dense, for eight hours a day. Colour is kept for what needs attention; see the state colours in global.css. */
export const theme = createTheme({
  primaryColor: 'indigo',
  // Shade 7 carries white text at a contrast of 4.9 in both schemes.
  primaryShade: { light: 7, dark: 7 },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Not `system-ui`: on many Linux desktops that is DejaVu, a fifth wider than what the columns are laid out for.
  fontFamily: "-apple-system, 'Segoe UI', Inter, 'Noto Sans', Roboto, 'Liberation Sans', Arial, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace",
  headings: { fontWeight: '600' },
  components: {
    Tooltip: { defaultProps: { withArrow: true, openDelay: 400, events: { hover: true, focus: true, touch: false } } },
    // Most links stand inside sentences, where colour alone would not set them apart.
    Anchor: { defaultProps: { underline: 'always' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Drawer: { defaultProps: { closeButtonProps, position: 'right', overlayProps: { backgroundOpacity: 0.25 } } },
    // The library's own grey for a notice's second sentence has a contrast of 3.3 on white.
    Notification: { defaultProps: { closeButtonProps }, styles: { description: { color: 'var(--text-quiet)' } } },
    Modal: { defaultProps: { closeButtonProps, centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
  },
})
