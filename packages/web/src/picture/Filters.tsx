// The filters above the list; each choice goes into the address.
import type { Picture } from '@samsyn/domain';
import { useNavigate } from '@tanstack/react-router';
import type { MessageKey } from '../i18n/messages.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { filterChoices, type PictureFilter } from './picture-filter.ts';

const names = {
  brott: 'picture.filter.category',
  plats: 'picture.filter.place',
  omrade: 'picture.filter.area',
  bedomning: 'picture.filter.verdict',
} as const satisfies Record<string, MessageKey>;
type Name = keyof typeof names;

export function Filters({ picture, filter, shown }: { picture: Picture; filter: PictureFilter; shown: number }) {
  const { t, lang, documents } = useWords();
  const navigate = useNavigate();
  const choices = filterChoices(picture);
  const label: Record<Name, (key: string) => string> = {
    brott: (key) => picture.labels.category[key]?.[lang] ?? key,
    plats: (key) => picture.labels.placeType[key]?.[lang] ?? key,
    omrade: (key) => picture.labels.area[key]?.[lang] ?? key,
    bedomning: (key) => Object.entries(documents.verdicts).find(([verdict]) => verdict === key)?.[1] ?? key,
  };
  const choose = (next: PictureFilter) => void navigate({ to: '.', search: next, replace: true, resetScroll: false });
  const active = (Object.keys(names) as Name[]).filter((name) => filter[name] !== undefined);
  return (
    <search className="filters" aria-label={t('picture.filters')}>
      {(Object.keys(names) as Name[])
        .filter((name) => choices[name].length > 1 || filter[name] !== undefined)
        .map((name) => (
          <label key={name} className={`pick${filter[name] ? ' on' : ''}`}>
            <em>{t(names[name])}</em>
            <select
              value={filter[name] ?? ''}
              onChange={(event) => {
                const { [name]: _, ...rest } = filter;
                choose(event.target.value === '' ? rest : { ...rest, [name]: event.target.value });
              }}
            >
              <option value="">{t(name === 'omrade' ? 'picture.filter.wholeArea' : 'picture.filter.all')}</option>
              {choices[name].map((key) => (
                <option key={key} value={key}>
                  {label[name](key)}
                </option>
              ))}
            </select>
            <Icon name="chevron" />
          </label>
        ))}
      {active.length > 0 ? (
        <>
          <button type="button" className="btn btn-0" onClick={() => choose({})}>
            {t('picture.filter.clear')}
          </button>
          <span className="muted small" role="status">
            {t('picture.filter.shown', { shown, all: picture.problems.length })}
          </span>
        </>
      ) : null}
    </search>
  );
}
