// A wide table's own frame: it scrolls sideways on a narrow screen and can be reached by keyboard.
import type { ReactNode } from 'react';

export function ScrollFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scrollx" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
