// The state of the chain as a strip: whole, broken with the first broken entry, or never recomputed.
import { type LogState, logState } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../api/ask.ts';
import { swedishTime } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';

export function ChainStrip({ state }: { readonly state: LogState }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const verify = useMutation({
    mutationFn: () => write(logState, 'POST', '/api/log/verify'),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['log', 'overview'] }),
  });
  const shown = verify.data ?? state;
  const kind = shown.checked === null ? 'info' : shown.checked.broken ? 'fault' : 'ok';
  return (
    <>
      <div className={`strip ${kind} chainbar`} role={kind === 'fault' ? 'alert' : 'status'}>
        <Icon name={kind === 'ok' ? 'check' : 'warning'} />
        <span>
          <ChainText state={shown} />
        </span>
        <span className="sp" />
        <button type="button" className="linkbtn" disabled={verify.isPending} onClick={() => verify.mutate()}>
          {verify.isPending ? t('log.chain.counting') : t('log.chain.again')}
        </button>
      </div>
      {verify.error ? <FaultNote raised={verify.error} /> : null}
    </>
  );
}

function ChainText({ state }: { readonly state: LogState }) {
  const { t, n, lang } = useWords();
  const { checked, heads, from } = state;
  if (checked === null)
    return (
      <>
        <b>{t('log.chain.never')}</b> {t('log.chain.neverText')}
      </>
    );
  if (checked.broken) {
    const { kind, seq, at, event } = checked.broken;
    const named = [at && swedishTime(at, lang), event].filter(Boolean).join(', ');
    return (
      <>
        <b>{t('log.chain.broken')}</b> {t('log.chain.brokenText', { kind, seq, event: named ? `, ${named}` : '' })}
      </>
    );
  }
  const [head] = heads;
  const seconds = `${n(checked.milliseconds / 1000, 1)}\u00a0s`;
  return (
    <>
      <b>{t('log.chain.whole')}</b> {t('log.chain.wholeText', { entries: checked.entries, when: swedishTime(checked.at, lang), seconds })}{' '}
      {head ? t('log.chain.head', { seq: head.seq, hash: head.hash.slice(0, 8) }) : t('log.chain.noHead')}{' '}
      {from > 0 ? t('log.chain.from', { from }) : null}
    </>
  );
}
