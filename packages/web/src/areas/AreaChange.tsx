// A division that is being laid over the incidents: how far it has come, and the way to stop it; or why it was not put in use.
import { type AreaOverview, areaOverview } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import type { UseDivision } from './use-division.ts';

interface Props {
  readonly change: NonNullable<AreaOverview['change']>;
  readonly writes: boolean;
  readonly again: UseDivision;
}

export function AreaChange({ change, writes, again }: Props) {
  const { t, lang, percent } = useWords();
  const name = t('areas.ofVersion', { name: change[lang], version: change.version });
  if (change.state === 'failed')
    return (
      <div className="strips">
        <div className="strip fault" role="alert">
          <Icon name="fault" />
          <span>
            <b>{t('areas.change.failed', { name })}</b> {change.fault?.[lang].what} {change.fault?.[lang].do}{' '}
            {writes ? (
              <button type="button" className="linkbtn" disabled={again.isPending} onClick={() => again.mutate(change.to)}>
                {t('app.again')}
              </button>
            ) : null}
          </span>
        </div>
      </div>
    );
  const left = change.secondsLeft === null ? '' : `, ${t('import.left', { seconds: change.secondsLeft })}`;
  return (
    <section>
      <h2>{t('areas.change.working', { name })}</h2>
      <ProgressBar share={change.progress} label={`${t('import.progress', { percent: percent(change.progress) })}${left}`} />
      <p className="small muted bal-note">{t('areas.change.leave')}</p>
      {writes ? <Cancel id={change.id} /> : null}
    </section>
  );
}

function Cancel({ id }: { readonly id: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => write(areaOverview, 'DELETE', `/api/areas/changes/${id}`),
    onSuccess: (overview) => queries.setQueryData(['areas'], overview),
  });
  return (
    <div className="acts">
      {cancel.error ? <FaultNote raised={cancel.error} /> : null}
      <button type="button" className="btn" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
        {t('areas.change.cancel')}
      </button>
    </div>
  );
}
