// The steps of the chain of events as fields: written, moved by Alt and an arrow or by the buttons, taken away and brought back.
import { type CauseMap, causesInOrder } from '@samsyn/domain';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ChainDraft } from './use-chain-draft.ts';

export function ChainSteps({ map, draft }: { readonly map: CauseMap; readonly draft: ChainDraft }) {
  const { t } = useWords();
  const { steps } = draft;
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelectorAll<HTMLElement>('input')[wanted.current]?.focus();
    wanted.current = null;
  });
  const move = (i: number, by: -1 | 1) => draft.exchange(i, i + by);
  const byKey = (event: KeyboardEvent, i: number) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (move(i, by)) wanted.current = i + by;
  };
  return (
    <ol className="chain-steps" ref={list}>
      {steps.map((step, i) => (
        // the arrows are for the fields within
        <li key={step.key} onKeyDown={(event) => byKey(event, i)}>
          <TextField
            label={`${t('cause.chain.step', { n: i + 1 })}: ${t('cause.chain.what')}`}
            value={step.what}
            maxLength={300}
            onChange={(what) => draft.change(i, { what })}
          />
          <SelectField
            label={t('cause.chain.cause')}
            value={step.causeId ?? ''}
            onChange={(causeId) => draft.change(i, { causeId: causeId === '' ? null : causeId })}
            options={[
              { value: '', text: t('cause.chain.noCause') },
              ...causesInOrder(map.causes).map((cause) => ({ value: cause.id, text: `${cause.number}. ${cause.statement}` })),
            ]}
          />
          <span className="moves">
            <button
              type="button"
              className="btn btn-0"
              aria-label={t('cause.chain.up', { n: i + 1 })}
              disabled={i === 0}
              onClick={() => move(i, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="btn btn-0"
              aria-label={t('cause.chain.down', { n: i + 1 })}
              disabled={i === steps.length - 1}
              onClick={() => move(i, 1)}
            >
              ↓
            </button>
            <button type="button" className="linkbtn" aria-label={t('cause.chain.remove', { n: i + 1 })} onClick={() => draft.remove(i)}>
              {t('cause.remove')}
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
