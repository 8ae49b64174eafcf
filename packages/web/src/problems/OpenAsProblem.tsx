// On a finding's page: puts it in the register, says that it is there, or that the picture must be frozen first.
import type { Problem } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';
import { problemsQuery, useProblemChange } from './problem-queries.ts';

export function OpenAsProblem({ pictureId, finding }: { readonly pictureId: string; readonly finding: Problem }) {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const reads = session?.rights.includes('problem.read') ?? false;
  const { data } = useQuery({ ...problemsQuery, enabled: reads });
  const [opening, setOpening] = useState(false);
  if (!reads || !data) return null;
  const there = data.problems.find(
    ({ state, node }) =>
      state === 'open' &&
      node.category === finding.category &&
      node.placeType === finding.placeType &&
      node.area === finding.area &&
      node.daypart === finding.daypart,
  );
  if (there)
    return (
      <Link className="btn" to="/prioriteringar/problem/$id" params={{ id: there.id }}>
        {t('problems.open.there', { number: there.number })}
      </Link>
    );
  if (!session?.rights.includes('problem.write')) return null;
  if (pictureId === 'current')
    return (
      <Link className="btn" to="/bild">
        {t('problems.open.freeze')}
      </Link>
    );
  return (
    <>
      <button type="button" className="btn btn-1" onClick={() => setOpening(true)}>
        {t('problems.open.this')}
      </button>
      {opening ? <NameDialog pictureId={pictureId} finding={finding} onClose={() => setOpening(false)} /> : null}
    </>
  );
}

interface Props {
  readonly pictureId: string;
  readonly finding: Problem;
  readonly onClose: () => void;
}

function NameDialog({ pictureId, finding, onClose }: Props) {
  const { t, lang } = useWords();
  const navigate = useNavigate();
  const [name, setName] = useState(finding.title[lang]);
  const open = useProblemChange((id) => void navigate({ to: '/prioriteringar/problem/$id', params: { id } }));
  const { category, placeType, area, daypart } = finding;
  return (
    <DialogForm
      title={t('problems.open.this')}
      save={t('problems.new.save')}
      ready={name.trim() !== ''}
      sending={open}
      onSave={() =>
        open.mutate({
          path: '/api/problems',
          body: { from: 'finding', picture: pictureId, node: { category, placeType, area, daypart }, name },
        })
      }
      onClose={onClose}
    >
      <p>{t('problems.open.text')}</p>
      <TextField label={t('problems.new.name')} name="name" value={name} maxLength={200} required onChange={setName} />
    </DialogForm>
  );
}
