import { Component, type ReactNode } from "react";
import { preferredLocale } from "@/lib/domain/locale";
import { common as en } from "@/lib/i18n/messages/en/common";
import { common as fr } from "@/lib/i18n/messages/fr/common";
import { Button } from "./Button";
import { Notice } from "./Notice";

interface State {
  error: Error | null;
}

/** Shows a bug instead of a blank panel. It stands above the settings, so it speaks the browser's language. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const common = { en, fr }[preferredLocale(navigator.languages)];
    const isBlocked = /^(MissingAPIError|OpenFailedError|InvalidStateError)$/.test(error.name);
    const said = isBlocked ? common.storageBlocked : common.crash;
    return (
      <Notice tone="harm">
        <p>
          <strong>{said.what}</strong>
        </p>
        <p>{said.next}</p>
        <p>
          <Button onClick={() => this.setState({ error: null })}>{common.crash.again}</Button>
        </p>
        <details>
          <summary>{common.crash.details}</summary>
          {error.name} {error.message}
        </details>
      </Notice>
    );
  }
}
