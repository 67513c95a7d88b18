import { Component, type ReactNode } from 'react'
import { LoadError } from './LoadError.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly failed?: { readonly reason: unknown }
}

/** A screen that breaks says so in its own place; the others stay usable. Trying again loads the window anew. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = {}

  static getDerivedStateFromError(reason: unknown): ErrorBoundaryState {
    return { failed: { reason } }
  }

  override render(): ReactNode {
    const { failed } = this.state
    return failed ? <LoadError error={failed.reason} onRetry={() => window.location.reload()} /> : this.props.children
  }
}
