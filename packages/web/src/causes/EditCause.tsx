// Other words or another side for a cause, in its place in the list. Escape leaves it as it was.
import { type CauseRow, type CauseSide, causeSides } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useCauseChange } from './cause-queries.ts';

interface Props {
  readonly cause: CauseRow;
  readonly problemId: string;
  readonly onDone: () => void;
}

export function EditCause({ cause, problemId, onDone }: Props) {
  const { t } = useWords();
  const [statement, setStatement] = useState(cause.statement);
  const [side, setSide] = useState<CauseSide>(cause.side);
  const change = useCauseChange(problemId, onDone);
  return (
    <form
      className="add-cause"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ method: 'PATCH', path: `/api/causes/${cause.id}`, body: { statement, side } });
      }}
    >
      <TextField label={t('cause.statement')} value={statement} onChange={setStatement} required maxLength={500} />
      <SelectField
        label={t('cause.add.side')}
        value={side}
        onChange={setSide}
        options={causeSides.map((value) => ({ value, text: t(`cause.side.${value}`) }))}
      />
      <button type="submit" className="btn" disabled={change.isPending}>
        {t('cause.save.changes')}
      </button>
      <button type="button" className="btn btn-0" onClick={onDone}>
        {t('app.cancel')}
      </button>
      {change.error ? <FaultNote raised={change.error} /> : null}
    </form>
  );
}
