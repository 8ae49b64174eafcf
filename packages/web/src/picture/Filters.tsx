// The filters above the list; each choice goes into the address, so that a link is the view. Of the present picture area, time of day and period
// are searched anew; kind, kind of place and verdict pick among what was found.
import { exposureName, type Picture } from '@samsyn/domain';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FilterPick, type PickOption } from './FilterPick.tsx';
import { areasBeside, areaTree, categoryTree, periodChoices, placeChoices, type TreeChoice, yearsBefore } from './filter-trees.ts';
import { dayparts, type PictureFilter } from './picture-filter.ts';
import { shortPeriod } from './short-period.ts';

interface Props {
  /** with every choice in it */
  readonly whole: Picture;
  /** as shown */
  readonly picture: Picture;
  readonly filter: PictureFilter;
  /** how many of the picture's problems are shown */
  readonly shown: number;
  /** the present picture: parts and periods can be searched anew */
  readonly live: boolean;
  /** exposures that there are figures of */
  readonly exposures: readonly string[];
}

const asOptions = (choices: readonly TreeChoice[]): PickOption[] =>
  choices.map(({ key, name, depth }) => ({ value: key, text: name, depth }));

export function Filters({ whole, picture, filter, shown, live, exposures }: Props) {
  const { t, lang, documents } = useWords();
  const navigate = useNavigate();
  const go = (next: PictureFilter) => void navigate({ to: '.', search: next, replace: true, resetScroll: false });
  /** An empty value takes the filter away; the chosen rank is of another list then. */
  const set = (change: Partial<Record<keyof PictureFilter, string | number>>) => {
    const { vald: _, ...rest } = filter;
    go(
      Object.fromEntries(
        Object.entries({ ...rest, ...change }).filter(([, value]) => value !== '' && value !== undefined),
      ) as PictureFilter,
    );
  };
  const active = (Object.keys(filter) as (keyof PictureFilter)[]).filter((key) => key !== 'vald' && key !== 'per');
  const verdicts = [...new Set(picture.problems.map(({ verdict }) => verdict))];
  return (
    <search className="filters" aria-label={t('picture.filters')}>
      <FilterPick
        name={t('picture.filter.category')}
        value={filter.brott ?? ''}
        on={filter.brott !== undefined}
        none={t('picture.filter.all')}
        options={asOptions(categoryTree(whole, lang))}
        onChoose={(brott) => set({ brott })}
      />
      <FilterPick
        name={t('picture.filter.place')}
        value={filter.plats ?? ''}
        on={filter.plats !== undefined}
        none={t('picture.filter.all')}
        options={asOptions(placeChoices(whole, lang))}
        onChoose={(plats) => set({ plats })}
      />
      <FilterPick
        name={t('picture.filter.area')}
        value={filter.omrade ?? ''}
        on={filter.omrade !== undefined}
        none={t('picture.filter.wholeArea')}
        options={asOptions(areaTree(whole, lang))}
        onChoose={(omrade) => set({ omrade, ...(omrade === '' && filter.jamfor?.startsWith('omrade:') ? { jamfor: '' } : {}) })}
      />
      <FilterPick
        name={t('view.daypart')}
        value={filter.tid ?? ''}
        on={filter.tid !== undefined}
        none={t('view.daypart.all')}
        options={dayparts.map((daypart) => ({ value: daypart, text: t(`view.daypart.${daypart}`) }))}
        onChoose={(tid) => set({ tid })}
      />
      {live ? <PeriodPick whole={whole} filter={filter} onChoose={set} /> : null}
      {live ? <AgainstPick picture={picture} whole={whole} filter={filter} onChoose={set} /> : null}
      {verdicts.length > 1 || filter.bedomning ? (
        <FilterPick
          name={t('picture.filter.verdict')}
          value={filter.bedomning ?? ''}
          on={filter.bedomning !== undefined}
          none={t('picture.filter.all')}
          options={verdicts.map((verdict) => ({ value: verdict, text: documents.verdicts[verdict] }))}
          onChoose={(bedomning) => set({ bedomning })}
        />
      ) : null}
      {active.length > 0 ? (
        <>
          <button type="button" className="btn btn-0" onClick={() => go(filter.per ? { per: filter.per } : {})}>
            {t('picture.filter.clear')}
          </button>
          {shown < picture.problems.length ? (
            <span className="muted small" role="status">
              {t('picture.filter.shown', { shown, all: picture.problems.length })}
            </span>
          ) : null}
        </>
      ) : null}
      <span className="sp" />
      {exposures.length > 0 ? (
        <>
          {filter.per ? (
            <label className="pick on">
              <em>{t('view.exposure')}</em>
              <select value={filter.per} onChange={(event) => set({ per: event.target.value })}>
                {exposures.map((kind) => (
                  <option key={kind} value={kind}>
                    {exposureName(kind, lang)}
                  </option>
                ))}
              </select>
              <Icon name="chevron" />
            </label>
          ) : null}
          <Choice
            label={t('view.units')}
            value={filter.per ? 'rate' : 'count'}
            options={[
              { value: 'count', text: t('view.units.count') },
              { value: 'rate', text: t('view.units.rate') },
            ]}
            onChoose={(unit) =>
              set({ per: unit === 'rate' ? (exposures.includes('inhabitants') ? 'inhabitants' : (exposures[0] ?? '')) : '' })
            }
          />
        </>
      ) : null}
    </search>
  );
}

interface PickProps {
  readonly whole: Picture;
  readonly filter: PictureFilter;
  readonly onChoose: (change: Partial<Record<keyof PictureFilter, string | number>>) => void;
}

/** The window: its length and its last month. */
function PeriodPick({ whole, filter, onChoose }: PickProps) {
  const { t, lang } = useWords();
  const usual = whole.parameters.windowMonths;
  const end = whole.window.to.slice(0, 7);
  const value = filter.period || filter.langd ? `${filter.period ?? end}/${filter.langd ?? usual}` : '';
  return (
    <FilterPick
      name={t('view.period')}
      value={value}
      on={value !== ''}
      none={shortPeriod(whole.window.from, whole.window.to, lang)}
      unlisted={shortPeriod(filter.period ?? end, filter.period ?? end, lang)}
      groups={periodChoices(whole).map(({ months, choices }) => ({
        name: t('view.period.months', { count: months }),
        options: choices
          .filter((one) => one.until !== end || one.months !== usual)
          .map((one) => ({ value: `${one.until}/${one.months}`, text: shortPeriod(one.from, one.until, lang) })),
      }))}
      onChoose={(chosen) => {
        const [until = '', months = ''] = chosen.split('/');
        onChoose({ period: until, langd: months === '' ? '' : Number(months) });
      }}
    />
  );
}

/** What is expected from, or what stands beside: the years before, the same months of another year, another area. */
function AgainstPick({ picture, whole, filter, onChoose }: PickProps & { readonly picture: Picture }) {
  const { t, lang } = useWords();
  const years = yearsBefore(picture);
  const months = Number(picture.parameters.windowMonths ?? 12);
  const from = (until: string) => {
    const first = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - months;
    return `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`;
  };
  return (
    <FilterPick
      name={t('view.against')}
      value={filter.jamfor ?? (filter.ar ? `ar:${filter.ar}` : '')}
      on={filter.jamfor !== undefined || filter.ar !== undefined}
      none={years.length > 0 ? t('view.against.usual', { count: years.length }) : t('view.against.none')}
      groups={[
        {
          name: t('view.against.years'),
          options: years.slice(0, -1).map((_, i) => ({ value: `ar:${i + 1}`, text: t('view.against.usual', { count: i + 1 }) })),
        },
        {
          name: t('view.against.periods'),
          options: years.map((until) => ({ value: `period:${until}`, text: shortPeriod(from(until), until, lang) })),
        },
        {
          name: t('view.against.areas'),
          options: filter.omrade
            ? areasBeside(whole, filter.omrade, lang).map(({ key, name }) => ({ value: `omrade:${key}`, text: name }))
            : [],
        },
      ]}
      onChoose={(chosen) => onChoose(chosen.startsWith('ar:') ? { ar: Number(chosen.slice(3)), jamfor: '' } : { jamfor: chosen, ar: '' })}
    />
  );
}
