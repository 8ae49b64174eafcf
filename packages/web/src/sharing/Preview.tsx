// A window into another's view: framed, named, made by the real rules, and logged when it is opened.
import type { Sharing, SourceDetail } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isFault } from '../api/fault-error.ts';
import { useWords } from '../i18n/use-words.ts';
import { AreaMonthFigure } from '../source/AreaMonthFigure.tsx';
import { RowsTable } from '../source/RowsTable.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { previewQuery } from './queries.ts';

export function Preview({ source, sharing }: { readonly source: SourceDetail; readonly sharing: Sharing | null }) {
  const { t } = useWords();
  if (!sharing)
    return (
      <aside className="prevw">
        <p className="muted small">{t('sharing.previewPick')}</p>
      </aside>
    );
  return (
    <aside className="prevw" aria-label={t('sharing.previewTitle', { org: sharing.organisation.name })}>
      <header>
        <h2>{t('sharing.previewTitle', { org: sharing.organisation.name })}</h2>
      </header>
      <p className="pvh">
        <Icon name="info" />
        <span>{t('sharing.previewNote')}</span>
      </p>
      <SeenByReceiver source={source} sharing={sharing} />
      <ShownAndNot sharing={sharing} />
      <EndsSoon sharing={sharing} />
    </aside>
  );
}

function SeenByReceiver({ source, sharing }: { readonly source: SourceDetail; readonly sharing: Sharing }) {
  const { t } = useWords();
  const { data, error } = useQuery(previewQuery(source.id, { organisation: sharing.organisation.id, role: sharing.role }));
  if (isFault(error) && error.body.code === 'conduct.notAccepted')
    return (
      <>
        <FaultNote raised={error} />
        <p>
          <Link to="/data/kalla/$id" params={{ id: source.id }}>
            {t('sharing.toConduct')}
          </Link>
        </p>
      </>
    );
  if (error) return <FaultNote raised={error} />;
  if (!data) return <p className="muted">{t('app.loading')}</p>;
  if (data.table) return <AreaMonthFigure table={data.table} bare />;
  return <RowsTable content={data} rows={data.rows.slice(0, 8)} />;
}

function ShownAndNot({ sharing: { grain } }: { readonly sharing: Sharing }) {
  const { t } = useWords();
  const listOf = (text: string) => text.split('|').map((line) => <li key={line}>{line}</li>);
  return (
    <div className="two16">
      <div>
        <h3>
          <span className="v v-ok">
            <Icon name="check" />
            <span>{t('sharing.shown')}</span>
          </span>
        </h3>
        <ul>{listOf(t(`sharing.sees.${grain}`))}</ul>
      </div>
      <div>
        <h3>
          <span className="v v-flat">
            <Icon name="cross" />
            <span>{t('sharing.hidden')}</span>
          </span>
        </h3>
        <ul>{listOf(t(`sharing.seesNot.${grain}`))}</ul>
      </div>
    </div>
  );
}

const soonDays = 92;

function EndsSoon({ sharing: { until } }: { readonly sharing: Sharing }) {
  const { t } = useWords();
  if (until === null) return null;
  const days = Math.ceil((Date.parse(until) - Date.now()) / 86_400_000);
  if (days > soonDays) return null;
  return (
    <p className="strip warn16">
      <Icon name="clock" />
      <span>
        <b>{days < 0 ? t('sharing.expired') : t('sharing.soon', { n: days })}</b>
      </span>
    </p>
  );
}
