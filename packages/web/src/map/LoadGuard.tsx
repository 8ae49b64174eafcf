// Keeps a map that cannot load or draw from taking the page with it.
import { Component, type ReactNode } from 'react';

interface Props {
  readonly instead: ReactNode;
  readonly onFailed: () => void;
  readonly children: ReactNode;
}

export class LoadGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
