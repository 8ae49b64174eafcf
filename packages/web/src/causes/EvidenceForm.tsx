// Adds a piece of evidence: what it says, from where, and perhaps the finding of the problem's picture that it is.
import type { CauseMap, CauseRow, EvidenceSide } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pictureQuery } from '../api/picture-queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useCauseChange } from './cause-queries.ts';

export function EvidenceForm({ map, cause }: { readonly map: CauseMap; readonly cause: CauseRow }) {
  const { t, lang } = useWords();
  const { picture } = map.problem;
  const [speaks, setSpeaks] = useState<EvidenceSide>('for');
  const [text, setText] = useState('');
  const [source, setSource] = useState('');
  const [rank, setRank] = useState('');
  const seen = useQuery({ ...pictureQuery(picture ?? ''), enabled: picture !== null });
  const change = useCauseChange(map.problem.id, () => {
    setText('');
    setSource('');
    setRank('');
  });
  const found = seen.data?.problems.find((problem) => String(problem.rank) === rank);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const { category = null, placeType = null, area = null, daypart = null } = found ?? {};
        const finding = found && picture ? { picture, category, placeType, area, daypart } : null;
        change.mutate({ method: 'POST', path: `/api/causes/${cause.id}/evidence`, body: { speaks, text, source, finding } });
      }}
    >
      <h3>{t('cause.addEvidence')}</h3>
      <SelectField
        label={t('cause.speaks')}
        value={speaks}
        onChange={setSpeaks}
        options={(['for', 'against'] as const).map((value) => ({ value, text: t(`cause.speaks.${value}`) }))}
      />
      <TextField label={t('cause.text')} value={text} onChange={setText} required maxLength={1000} />
      <TextField label={t('cause.source')} help={t('cause.source.help')} value={source} onChange={setSource} required maxLength={300} />
      {seen.data && seen.data.problems.length > 0 ? (
        <SelectField
          label={t('cause.finding.link')}
          value={rank}
          onChange={setRank}
          options={[
            { value: '', text: t('cause.finding.noLink') },
            ...seen.data.problems.map((problem) => ({ value: String(problem.rank), text: `${problem.rank}. ${problem.title[lang]}` })),
          ]}
        />
      ) : null}
      {change.error ? <FaultNote raised={change.error} /> : null}
      <button type="submit" className="btn" disabled={change.isPending}>
        {t('cause.addEvidence')}
      </button>
    </form>
  );
}
