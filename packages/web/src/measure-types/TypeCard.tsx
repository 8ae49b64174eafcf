// One kind of measure: its name and level as the heading, all that is known of it inside.
import type { MeasureTypeRow } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { EvidenceMark } from './EvidenceMark.tsx';

const fields = ['mechanism', 'conditions', 'evidenceWhy', 'dose', 'costs', 'sideEffects', 'displacement'] as const;

interface Props {
  readonly type: MeasureTypeRow;
  readonly onRemove?: () => void;
}

export function TypeCard({ type, onRemove }: Props) {
  const { t, lang } = useWords();
  return (
    <details className="type">
      <summary>
        <span className="words">
          {type.name[lang]}
          <span className="sub">
            {t(`measureType.approach.${type.approach}`)}
            {type.own ? `, ${t('measureType.own').toLocaleLowerCase('sv')}` : ''}
          </span>
        </span>
        <EvidenceMark level={type.evidence} />
      </summary>
      <p>{type.description[lang]}</p>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(`measureType.${field}`)}</dt>
            <dd>{type[field][lang]}</dd>
          </div>
        ))}
        <div>
          <dt>{t('measureType.source')}</dt>
          <dd>
            <a href={type.source.address} rel="noreferrer">
              {type.source.title}
            </a>
            . {type.source.publisher}, {type.source.year}.
          </dd>
        </div>
      </dl>
      {onRemove ? (
        <button type="button" className="linkbtn" aria-label={t('measureType.removeOf', { name: type.name[lang] })} onClick={onRemove}>
          {t('measureType.remove')}
        </button>
      ) : null}
    </details>
  );
}
