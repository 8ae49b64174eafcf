// Too few to say: how many there are, how many it takes, and the nearest question that can be answered.
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export function TooLittle({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="state">
      <h3 className="v v-unsure">
        <Icon name="cannot_tell" />
        <span>{title}</span>
      </h3>
      <p>{text}</p>
      {children}
    </div>
  );
}
