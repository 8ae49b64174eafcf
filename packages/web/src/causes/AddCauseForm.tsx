// Writes down a possible cause, under a side or under another cause.
import { type CauseMap, type CauseSide, causeSides, causesInOrder, mayHoldMore } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useCauseChange } from './cause-queries.ts';

export function AddCauseForm({ map }: { readonly map: CauseMap }) {
  const { t } = useWords();
  const [side, setSide] = useState<CauseSide>('situation');
  const [parent, setParent] = useState('');
  const [statement, setStatement] = useState('');
  const change = useCauseChange(map.problem.id, () => setStatement(''));
  const parents = causesInOrder(map.causes).filter((cause) => cause.side === side && mayHoldMore(map.causes, cause.id));
  return (
    <form
      className="add-cause"
      onSubmit={(event) => {
        event.preventDefault();
        const parentId = parents.some((cause) => cause.id === parent) ? parent : null;
        change.mutate({ method: 'POST', path: `/api/problems/${map.problem.id}/causes`, body: { side, statement, parentId } });
      }}
    >
      <TextField
        label={t('cause.statement')}
        help={t('cause.statement.help')}
        value={statement}
        onChange={setStatement}
        required
        maxLength={500}
      />
      <SelectField
        label={t('cause.add.side')}
        value={side}
        onChange={setSide}
        options={causeSides.map((value) => ({ value, text: t(`cause.side.${value}`) }))}
      />
      <SelectField
        label={t('cause.add.under')}
        value={parents.some((cause) => cause.id === parent) ? parent : ''}
        onChange={setParent}
        options={[
          { value: '', text: t('cause.add.top') },
          ...parents.map((cause) => ({ value: cause.id, text: `${cause.number}. ${cause.statement}` })),
        ]}
      />
      <button type="submit" className="btn btn-1" disabled={change.isPending || statement.trim().length < 3}>
        {t('cause.add')}
      </button>
      {change.error ? <FaultNote raised={change.error} /> : null}
    </form>
  );
}
