// The register as a table; a row opens for whoever may give numbers and marks.
import { type RecordRow, recordWords } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

interface Props {
  readonly rows: readonly RecordRow[];
  readonly onOpen: ((row: RecordRow) => void) | null;
}

export function RecordTable({ rows, onOpen }: Props) {
  const { t, date } = useWords();
  return (
    <ScrollFrame label={t('records.table')}>
      <table className="tbl">
        <caption>{t('records.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('records.number')}</th>
            <th scope="col">{t('records.document')}</th>
            <th scope="col">{t('records.made')}</th>
            <th scope="col">{t('records.secrecy')}</th>
            <th scope="col">{t('records.state')}</th>
            <th scope="col">{t('records.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="nw">
                {row.registerNumber ?? (
                  <span className="v v-warn">
                    <Icon name="warning" />
                    <span>{t('records.noNumber')}</span>
                  </span>
                )}
              </td>
              <td>
                <Title row={row} onOpen={onOpen} />
              </td>
              <td className="nw">
                {date(row.made)}
                <span className="sub">{row.organisation}</span>
              </td>
              <td>
                <Secrecy row={row} />
              </td>
              <td>
                <State row={row} />
              </td>
              <td>
                <PublicCopy row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Title({ row, onOpen }: { readonly row: RecordRow; readonly onOpen: Props['onOpen'] }) {
  const { t, lang } = useWords();
  return (
    <>
      {onOpen ? (
        <button type="button" className="linkbtn" aria-label={t('records.change', { title: row.title })} onClick={() => onOpen(row)}>
          {row.title}
        </button>
      ) : row.kind === 'picture' ? (
        <Link to="/bild/$id" params={{ id: row.subject }}>
          {row.title}
        </Link>
      ) : (
        row.title
      )}
      <span className="sub">{recordWords[lang].kinds[row.kind]}</span>
    </>
  );
}

function Secrecy({ row }: { readonly row: RecordRow }) {
  const { t, date } = useWords();
  if (!row.secrecy) return <span className="muted">{t('records.noSecrecy')}</span>;
  return (
    <>
      <span className="v">
        <Icon name="lock" />
        <span>{row.secrecy.paragraph}</span>
      </span>
      <span className="sub">{t('records.marked', { date: date(row.secrecy.date), by: row.secrecy.by })}</span>
    </>
  );
}

function State({ row }: { readonly row: RecordRow }) {
  const { lang } = useWords();
  const done = row.state === 'finished';
  return (
    <span className={`v ${done ? 'v-ok' : 'v-flat'}`}>
      <Icon name={done ? 'check' : 'out'} />
      <span>{recordWords[lang].states[row.state]}</span>
    </span>
  );
}

const copied: readonly RecordRow['kind'][] = ['picture', 'dpia', 'processing', 'minutes', 'agreement'];

/** What Samsyn itself holds can be copied here; the rest is copied where it is kept. */
function PublicCopy({ row }: { readonly row: RecordRow }) {
  const { t, lang } = useWords();
  if (!copied.includes(row.kind)) return null;
  return (
    <a
      className="btn"
      href={`/api/records/${row.id}/public-copy?lang=${lang}`}
      target="_blank"
      rel="noreferrer"
      aria-label={t('records.copyOf', { title: row.title })}
    >
      {t('records.copy')}
    </a>
  );
}
