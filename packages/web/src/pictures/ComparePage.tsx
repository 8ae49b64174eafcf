// Two pictures side by side: what stands in the way of comparing them, what has come, gone and stayed, and each finding with its numbers.
import { type PictureComparison, type PictureListRow, periodText } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { isFault } from '../api/fault-error.ts';
import { picturesQuery } from '../api/picture-queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { keptTogether } from '../ui/kept-together.ts';
import { EmptyPage, FaultPage, Loading } from '../ui/PageState.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { ComparedFindings } from './ComparedFindings.tsx';
import { comparisonQuery } from './comparison-query.ts';

export interface CompareSearch {
  /** the earlier one and the later one, as ids; without, the newest frozen one and the present one */
  readonly fran?: string;
  readonly till?: string;
}

export function ComparePage({ search }: { readonly search: CompareSearch }) {
  const { t } = useWords();
  const { data: pictures, error, refetch } = useQuery(picturesQuery);
  const frozen = pictures?.filter((row) => row.frozen) ?? [];
  const fran = search.fran ?? frozen[0]?.id;
  const till = search.till ?? 'current';
  const compared = useQuery({ ...comparisonQuery(fran ?? '', till), enabled: fran !== undefined });
  useTitle(t('compare.title'));
  return (
    <>
      <TopBar
        crumbs={[{ name: t('room.picture'), to: '/bild' }, { name: t('room.pictures'), to: '/bilder' }, { name: t('compare.title') }]}
      />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!error && (!pictures || (compared.isPending && fran !== undefined)) ? <Loading /> : null}
      {pictures && fran === undefined ? (
        <EmptyPage title={t('compare.none')} text={t('pictures.none')}>
          <Link className="btn btn-1" to="/bild">
            {t('import.toPicture')}
          </Link>
        </EmptyPage>
      ) : null}
      {pictures && fran !== undefined && !compared.isPending ? (
        <div className="page s4">
          <Heading compared={compared.data} />
          <Choices pictures={pictures} fran={fran} till={till} />
          {compared.error ? (
            <FaultNote raised={compared.error} {...(isFault(compared.error) ? {} : { again: () => void compared.refetch() })} />
          ) : null}
          {compared.data ? <Compared compared={compared.data} /> : null}
        </div>
      ) : null}
    </>
  );
}

/** What stands in the way is said before what was found. */
function Heading({ compared }: { readonly compared: PictureComparison | undefined }) {
  const { t, lang } = useWords();
  if (!compared)
    return (
      <header className="finding">
        <h1>{t('compare.title')}</h1>
      </header>
    );
  const { comparable, reasons, headline } = compared;
  return (
    <header className="finding">
      <h1>{keptTogether(comparable ? headline[lang] : t('compare.hindered'))}</h1>
      {reasons.length > 0 ? (
        <ul className="reasons">
          {reasons.map((one) => (
            <li key={one.code} className={comparable ? 'strip info' : 'strip'}>
              <Icon name={comparable ? 'info' : 'warning'} />
              <span>{one[lang]}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {comparable ? null : <p className="how">{headline[lang]}</p>}
    </header>
  );
}

interface ChoicesProps {
  readonly pictures: readonly PictureListRow[];
  readonly fran: string;
  readonly till: string;
}

function Choices({ pictures, fran, till }: ChoicesProps) {
  const { t, lang, date } = useWords();
  const navigate = useNavigate();
  const frozen = pictures.filter((row) => row.frozen);
  const options = [
    { value: 'current', text: t('compare.current') },
    ...frozen.map((row) => ({
      value: row.id,
      text: `${row.name ?? t('picture.frozen')}, ${date(row.made)} (${periodText(row.window, lang)})`,
    })),
  ];
  const go = (next: CompareSearch) => void navigate({ to: '/bilder/jamfor', search: { fran, till, ...next }, replace: true });
  return (
    <div className="compare-choices">
      <SelectField label={t('compare.before')} value={fran} options={options} onChange={(value) => go({ fran: value })} />
      <SelectField label={t('compare.after')} value={till} options={options} onChange={(value) => go({ till: value })} />
      <button type="button" className="btn" onClick={() => go({ fran: till, till: fran })}>
        {t('compare.swap')}
      </button>
    </div>
  );
}

function Compared({ compared }: { readonly compared: PictureComparison }) {
  const { t, n, lang, date, documents } = useWords();
  const { before, after, findings } = compared;
  return (
    <>
      <table className="tbl compare-sides">
        <caption className="sr">{t('compare.sides')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('compare.before')}</th>
            <th scope="col">{t('compare.after')}</th>
          </tr>
        </thead>
        <tbody>
          <Side
            name={t('pictures.name')}
            of={compared}
            tell={(side) => side.name ?? t(side.id === null ? 'compare.current' : 'picture.frozen')}
          />
          <Side name={t('pictures.made')} of={compared} tell={(side) => date(side.made)} />
          <Side name={t('pictures.window')} of={compared} tell={(side) => periodText(side.window, lang)} />
          <Side name={t('compare.count')} of={compared} tell={(side) => (side.count === null ? t('compare.untold') : n(side.count))} />
          <Side name={documents.sources} of={compared} tell={(side) => side.sources.join(', ') || '–'} />
        </tbody>
      </table>
      {findings.length === 0 ? <p className="strip info">{t('picture.none')}</p> : null}
      <ComparedFindings findings={findings} before={before} after={after} />
      <p className="srcline">{t('compare.how')}</p>
    </>
  );
}

interface SideProps {
  readonly name: string;
  readonly of: PictureComparison;
  readonly tell: (side: PictureComparison['before']) => string;
}

function Side({ name, of, tell }: SideProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{tell(of.before)}</td>
      <td>{tell(of.after)}</td>
    </tr>
  );
}
