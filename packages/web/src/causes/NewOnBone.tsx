// A new cause right on a bone: written and entered, and the field is ready for the next one.
import type { CauseSide } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { CauseEdits } from './use-cause-edits.ts';

export function NewOnBone({ side, edits }: { readonly side: CauseSide; readonly edits: CauseEdits }) {
  const { t } = useWords();
  const [statement, setStatement] = useState('');
  return (
    <form
      className="new-on-bone"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        edits.add(side, statement.trim(), null, () => setStatement(''));
      }}
    >
      <input
        className="inp"
        aria-label={t('cause.bones.new', { side: t(`cause.side.${side}`) })}
        maxLength={500}
        value={statement}
        onChange={(event) => setStatement(event.target.value)}
      />
      <button type="submit" className="btn" disabled={edits.busy || statement.trim().length < 3}>
        {t('cause.bones.add')}
      </button>
    </form>
  );
}
