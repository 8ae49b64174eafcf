// The map's layers and filters; each choice goes into the address.
import { capital, daypartNames, dayparts, type MapFacts, monthsBetween } from '@samsyn/domain';
import { useNavigate } from '@tanstack/react-router';
import { memo } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/Choice.tsx';
import { Icon } from '../ui/Icon.tsx';
import { bandwidths, cleanAddress, type MapAddress, type MapLayer, mapLayers } from './map-address.ts';
import { monthName } from './month-name.ts';
import { weekdayKeys } from './when-choice.ts';

interface Props {
  readonly facts: MapFacts;
  readonly address: MapAddress;
  readonly layer: MapLayer;
  readonly facilities: boolean;
}
interface PickChoice {
  readonly value: string;
  readonly text: string;
}

/** Drawn anew only when it is about something else: a map that is dragged does not wait for it. */
export const MapFilters = memo(function MapFilters({ facts, address, layer, facilities }: Props) {
  const { t, n, lang } = useWords();
  const navigate = useNavigate();
  const choose = (part: Parameters<typeof cleanAddress>[0]) =>
    void navigate({ to: '/karta', search: cleanAddress({ ...address, ...part }), replace: true, resetScroll: false });
  const set = (key: keyof MapAddress) => (value: string) => choose({ [key]: value === '' ? undefined : value });
  const named = (list: readonly { readonly key: string; readonly sv: string; readonly en: string }[]): PickChoice[] =>
    list.map((one) => ({ value: one.key, text: one.key.includes('/') ? `– ${one[lang]}` : capital(one[lang]) }));
  const newestFirst = monthsBetween([facts.months.from, facts.months.to]).reverse();
  const months = newestFirst.map((value) => ({ value, text: monthName(value, lang) }));
  const all = t('picture.filter.all');
  return (
    <>
      <Choice
        className="maplayers"
        label={t('maps.layers')}
        value={layer}
        options={mapLayers.map((one) => ({ value: one, text: t(`maps.layer.${one}`) }))}
        onChoose={set('lager')}
      />
      <search className="filters" aria-label={t('picture.filters')}>
        <Pick
          name={t('picture.filter.category')}
          none={all}
          value={address.brott}
          choices={named(facts.choices.category)}
          onChange={set('brott')}
        />
        <Pick
          name={t('picture.filter.place')}
          none={all}
          value={address.plats}
          choices={named(facts.choices.placeType)}
          onChange={set('plats')}
        />
        <Pick
          name={t('picture.filter.area')}
          none={t('picture.filter.wholeArea')}
          value={address.omrade}
          choices={named(facts.choices.area)}
          onChange={set('omrade')}
        />
        <Pick
          name={t('maps.filter.daypart')}
          none={t('maps.wholeDay')}
          value={address.tid}
          choices={dayparts.map((part) => ({ value: part, text: daypartNames[part].label[lang] }))}
          onChange={set('tid')}
        />
        <Pick
          name={t('maps.filter.weekday')}
          none={t('maps.allWeek')}
          value={address.dag}
          choices={weekdayKeys.map((value, day) => ({ value, text: capital(t('maps.when.weekday', { day })) }))}
          onChange={(dag) => choose({ dag, timme: undefined })}
        />
        {address.timme === undefined ? null : (
          <Pick
            name={t('maps.filter.hour')}
            none={t('maps.wholeDay')}
            value={String(address.timme)}
            choices={hourNames.map((text, hour) => ({ value: String(hour), text }))}
            onChange={(value) => choose({ timme: value === '' ? undefined : Number(value) })}
          />
        )}
        <Pick
          name={t('maps.filter.from')}
          none={monthName(facts.window.from, lang)}
          value={address.fran}
          choices={months}
          onChange={set('fran')}
        />
        <Pick
          name={t('maps.filter.to')}
          none={monthName(facts.window.to, lang)}
          value={address.till}
          choices={months}
          onChange={set('till')}
        />
        {layer === 'kvot' && facts.choices.exposure.length > 1 ? (
          <Pick
            name={t('maps.filter.per')}
            none={facts.choices.exposure[0]?.[lang] ?? ''}
            value={address.per}
            choices={named(facts.choices.exposure)}
            onChange={set('per')}
          />
        ) : null}
        {layer === 'tathet' ? (
          <Pick
            name={t('maps.filter.bandwidth')}
            none={t('maps.metres', { n: 500 })}
            value={address.bredd === undefined ? undefined : String(address.bredd)}
            choices={bandwidths.filter((one) => one !== 500).map((one) => ({ value: String(one), text: t('maps.metres', { n: n(one) }) }))}
            onChange={(value) => choose({ bredd: value === '' ? undefined : Number(value) })}
          />
        ) : null}
        {facilities ? (
          <label className={`pick${address.anlaggningar ? ' on' : ''}`}>
            <input
              type="checkbox"
              checked={address.anlaggningar ?? false}
              onChange={(event) => choose({ anlaggningar: event.target.checked ? true : undefined })}
            />
            {t('maps.filter.facilities')}
          </label>
        ) : null}
        {Object.keys(address).some((key) => narrowing.some((one) => one === key)) ? (
          <button type="button" className="btn btn-0" onClick={() => choose(Object.fromEntries(narrowing.map((key) => [key, undefined])))}>
            {t('picture.filter.clear')}
          </button>
        ) : null}
      </search>
    </>
  );
});

interface PickProps {
  readonly name: string;
  /** what is said when nothing is chosen */
  readonly none: string;
  readonly value: string | undefined;
  readonly choices: readonly PickChoice[];
  readonly onChange: (value: string) => void;
}

function Pick({ name, none, value, choices, onChange }: PickProps) {
  return (
    <label className={`pick${value === undefined ? '' : ' on'}`}>
      <em>{name}</em>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </label>
  );
}

const narrowing = ['brott', 'plats', 'omrade', 'tid', 'dag', 'timme', 'fran', 'till'] as const;
const hourNames = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}–${String(hour + 1).padStart(2, '0')}`);
