// A choice that was entered without a decision gets one of the council's, of the same day or later.
import type { RoundDetail } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { decisionOption } from './decision-option.ts';
import { carryingQuery, useRoundStep } from './priority-queries.ts';

export function CarryForm({ round }: { readonly round: RoundDetail }) {
  const words = useWords();
  const { t } = words;
  const { data } = useQuery(carryingQuery);
  const [chosen, setChosen] = useState('');
  const step = useRoundStep();
  const open = (data?.decisions ?? []).filter(({ decidedOn }) => decidedOn >= (round.decidedOn ?? ''));
  if (!data) return null;
  if (open.length === 0) return <p className="small muted">{t('priority.carry.none')}</p>;
  return (
    <form
      className="row carry"
      onSubmit={(event) => {
        event.preventDefault();
        step.mutate({ path: `/${round.id}/carried`, body: { decisionId: chosen } });
      }}
    >
      <SelectField
        label={t('priority.carry.choose')}
        value={chosen}
        options={[{ value: '', text: t('priority.carry.pick') }, ...open.map((one) => decisionOption(one, words))]}
        onChange={setChosen}
      />
      <button type="submit" className="btn" disabled={chosen === '' || step.isPending}>
        {t('priority.carry.save')}
      </button>
      {step.error ? <FaultNote raised={step.error} /> : null}
    </form>
  );
}
