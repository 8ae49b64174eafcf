// What has been decided in the item, what can still be done to it, and the form for the next decision.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DecisionActs } from './DecisionActs.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionText } from './DecisionText.tsx';
import type { ItemProps } from './item-props.ts';
import { sectionIn } from './section-of.ts';

export function DecisionsSection({ meeting, item, writable }: ItemProps & { readonly writable: boolean }) {
  const { t, lang } = useWords();
  const [replaces, setReplaces] = useState('');
  const making = writable && (meeting.state === 'open' || meeting.state === 'closed');
  const replace = (id: string) => {
    setReplaces(id);
    document.querySelector<HTMLElement>('.council .dec textarea')?.focus();
  };
  return (
    <section className="fig">
      <header>
        <h2>{t('meetings.decisionsOf', { section: sectionIn(item, lang) })}</h2>
        <span className="small muted">{t('meetings.decisionCount', { n: item.decisions.length })}</span>
      </header>
      {item.decisions.map((one) => (
        <div key={one.id}>
          <DecisionText decision={one} today={meeting.today} />
          {making ? <DecisionActs meeting={meeting} decision={one} onReplace={() => replace(one.id)} /> : null}
        </div>
      ))}
      {making ? (
        <DecisionForm meeting={meeting} item={item} replaces={replaces} onReplaces={setReplaces} />
      ) : item.decisions.length === 0 ? (
        <p className="muted">{t('meetings.noDecisions')}</p>
      ) : null}
    </section>
  );
}
