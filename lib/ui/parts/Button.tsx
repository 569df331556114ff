import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** Stable name of what the button does, for tests from outside and for style. */
  action: string;
  onPress(): void;
  primary?: boolean;
  /** Stays in place and in the tab order while it can't be used, so that focus is not lost. */
  busy?: boolean;
  children: ComponentChildren;
}

/** A button that does one thing. */
export function Button({ action, onPress, primary = false, busy = false, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={primary ? 'primary' : undefined}
      data-action={action}
      aria-disabled={busy || undefined}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {children}
    </button>
  );
}
