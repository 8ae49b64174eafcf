// What speaks for and against each cause, its state, and what is done about it.
import { type CauseMap, type CauseRow, causesInOrder } from '@samsyn/domain';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { CauseStateMark } from './CauseStateMark.tsx';
import { EvidenceList } from './EvidenceList.tsx';

interface Props {
  readonly map: CauseMap;
  readonly onOpen: (cause: CauseRow) => void;
}

const weight = { supported: 0, untested: 1, refuted: 2 } as const;

export function EvidenceTable({ map, onOpen }: Props) {
  const { t } = useWords();
  const rows = causesInOrder(map.causes).sort((a, b) => weight[a.state] - weight[b.state]);
  const measures = rows.some((cause) => cause.measures !== null);
  return (
    <section className="fig">
      <header>
        <h2>{t('cause.evidence')}</h2>
      </header>
      <ScrollFrame label={t('cause.evidence')}>
        <table className="tbl ev">
          <caption className="sr">{t('cause.evidence')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cause.cause')}</th>
              <th scope="col">{t('cause.for')}</th>
              <th scope="col">{t('cause.against')}</th>
              <th scope="col">{t('cause.state')}</th>
              {measures ? <th scope="col">{t('cause.measures')}</th> : null}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((cause) => (
              <tr key={cause.id}>
                <th scope="row">
                  <span className="rank">{cause.number}</span> {cause.statement}
                  <span className="sub">{t(`cause.side.${cause.side}`)}</span>
                </th>
                <td data-label={t('cause.for')}>
                  <EvidenceList evidence={cause.evidence} speaks="for" />
                </td>
                <td data-label={t('cause.against')}>
                  <EvidenceList evidence={cause.evidence} speaks="against" />
                </td>
                <td>
                  <CauseStateMark state={cause.state} />
                  {cause.stateReason ? <span className="sub">{t('cause.because', { reason: cause.stateReason })}</span> : null}
                </td>
                {measures ? (
                  <td>
                    <MeasuresOf cause={cause} />
                  </td>
                ) : null}
                <td>
                  <button
                    type="button"
                    className="linkbtn"
                    aria-label={t('cause.openOf', { n: cause.number, statement: cause.statement })}
                    onClick={() => onOpen(cause)}
                  >
                    {t('cause.open')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className="small muted">{t('cause.rule')}</p>
    </section>
  );
}

function MeasuresOf({ cause }: { readonly cause: CauseRow }) {
  const { t } = useWords();
  if (cause.measures?.length)
    return (
      <ul className="ev-list">
        {cause.measures.map((measure) => (
          <li key={measure.id}>
            <Link to="/atgarder/$id" params={{ id: measure.id }}>
              {measure.title}
            </Link>
          </li>
        ))}
      </ul>
    );
  if (cause.state !== 'supported' || cause.side === 'measurement') return <span className="muted">–</span>;
  return (
    <span className="v v-warn">
      <Icon name="warning" />
      <span>{t('cause.noMeasure')}</span>
    </span>
  );
}
