// A figure: its finding as the title, the drawing, the table beside it, its source line.
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly source?: string;
  readonly children: ReactNode;
}

export function Figure({ title, aside, source, children }: Props) {
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
      {source ? <p className="src">{source}</p> : null}
    </section>
  );
}
