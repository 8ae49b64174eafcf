// One cause: its evidence, more evidence, and the state it is given with a reason.
import type { CauseMap, CauseRow } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { CauseStateMark } from './CauseStateMark.tsx';
import { useCauseChange } from './cause-queries.ts';
import { EvidenceForm } from './EvidenceForm.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { JudgeForm } from './JudgeForm.tsx';

interface Props {
  readonly map: CauseMap;
  readonly cause: CauseRow;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

export function CauseDialog({ map, cause, mayWrite, onClose }: Props) {
  const { t } = useWords();
  const change = useCauseChange(map.problem.id);
  const remove = (id: string) => change.mutate({ method: 'DELETE', path: `/api/causes/${cause.id}/evidence/${id}` });
  return (
    <AppDialog title={t('cause.dialog', { n: cause.number, statement: cause.statement })} open onClose={onClose}>
      <div className="stack cause-dialog">
        <p>
          <CauseStateMark state={cause.state} />
          {cause.stateReason ? <span className="sub">{t('cause.because', { reason: cause.stateReason })}</span> : null}
        </p>
        {(['for', 'against'] as const).map((speaks) => (
          <section key={speaks}>
            <h3>{t(`cause.${speaks}`)}</h3>
            <EvidenceList evidence={cause.evidence} speaks={speaks} {...(mayWrite ? { onRemove: remove } : {})} />
          </section>
        ))}
        {change.error ? <FaultNote raised={change.error} /> : null}
        {mayWrite ? <EvidenceForm map={map} cause={cause} /> : null}
        {mayWrite ? <JudgeForm problemId={map.problem.id} cause={cause} /> : null}
        <div className="row">
          <button type="button" className="btn" onClick={onClose}>
            {t('cause.close')}
          </button>
        </div>
      </div>
    </AppDialog>
  );
}
