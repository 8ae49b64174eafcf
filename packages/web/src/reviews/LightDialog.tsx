// Enters or changes a lighting need: where, what is wrong, what speaks for it, who owns it and what it costs.
import {
  type LightList,
  type LightRow,
  type LooseObservation,
  lightKinds,
  lightKindWords,
  lightList,
  lightOwners,
  lightOwnerWords,
  lightSettings,
  lightSettingWords,
} from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PositionField } from './PositionField.tsx';
import { positionOf, positionText } from './position-text.ts';

interface Props {
  readonly light: LightRow | null;
  /** what the new need is made of */
  readonly observation: LooseObservation | null;
  readonly areas: LightList['areas'];
  readonly onClose: () => void;
}
type Draft = Pick<LightRow, 'place' | 'kind' | 'setting' | 'owner' | 'schoolRoute'> &
  Readonly<Record<'area' | 'lamps' | 'cost' | 'position', string>>;

const draftOf = (light: LightRow | null, seen: LooseObservation | null): Draft => {
  const known = light ?? seen;
  return {
    place: light?.place ?? '',
    kind: known?.kind ?? 'out',
    setting: known?.setting ?? 'path',
    owner: light?.owner ?? 'municipality',
    schoolRoute: known?.schoolRoute ?? false,
    area: known?.area?.key ?? '',
    lamps: String(known?.lamps ?? 1),
    cost: light?.cost === null || light === null ? '' : String(light.cost),
    position: known?.at ? positionText(known.at) : '',
  };
};

export function LightDialog({ light, observation, areas, onClose }: Props) {
  const { t, lang } = useWords();
  const [draft, setDraft] = useState(() => draftOf(light, observation));
  const queries = useQueryClient();
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const save = useMutation({
    mutationFn: () => {
      const { area, lamps, cost, position, ...rest } = draft;
      const numbers = { lamps: Number(lamps), cost: cost === '' ? null : Number(cost) };
      const where = { area: area === '' ? null : area, at: positionOf(position), observation: observation?.id ?? null };
      const body = { ...rest, ...numbers, ...where };
      return light ? write(lightList, 'PUT', `/api/lights/${light.id}`, body) : write(lightList, 'POST', '/api/lights', body);
    },
    onSuccess: (list) => {
      queries.setQueryData(['lights'], list);
      onClose();
    },
  });
  const options = <V extends string>(values: readonly V[], words: Readonly<Record<V, Readonly<Record<'sv' | 'en', string>>>>) =>
    values.map((value) => ({ value, text: words[value][lang] }));
  return (
    <DialogForm
      title={light ? t('lights.editOf', { place: light.place }) : t('lights.add')}
      save={t('figures.save')}
      ready={draft.position.trim() === '' || positionOf(draft.position) !== null}
      sending={save}
      onSave={() => save.mutate()}
      onClose={onClose}
    >
      <TextField
        label={t('lights.place')}
        help={t('lights.placeHelp')}
        name="place"
        value={draft.place}
        required
        maxLength={200}
        onChange={(place) => change({ place })}
      />
      <SelectField
        label={t('reviews.area')}
        name="area"
        value={draft.area}
        options={[{ value: '', text: t('reviews.noArea') }, ...areas.map(({ key, ...names }) => ({ value: key, text: names[lang] }))]}
        onChange={(area) => change({ area })}
      />
      <PositionField value={draft.position} onChange={(position) => change({ position })} />
      <SelectField
        label={t('lights.kind')}
        name="kind"
        value={draft.kind}
        options={options(lightKinds, lightKindWords)}
        onChange={(kind) => change({ kind })}
      />
      <SelectField
        label={t('lights.setting')}
        name="setting"
        value={draft.setting}
        options={options(lightSettings, lightSettingWords)}
        onChange={(setting) => change({ setting })}
      />
      <TextField
        label={t('lights.lampsField')}
        type="number"
        min={1}
        max={10_000}
        required
        name="lamps"
        value={draft.lamps}
        onChange={(lamps) => change({ lamps })}
      />
      <label className="check">
        <input type="checkbox" checked={draft.schoolRoute} onChange={() => change({ schoolRoute: !draft.schoolRoute })} />
        {t('lights.schoolField')}
      </label>
      <SelectField
        label={t('lights.owner')}
        name="owner"
        value={draft.owner}
        options={options(lightOwners, lightOwnerWords)}
        onChange={(owner) => change({ owner })}
      />
      <TextField label={t('lights.costField')} type="number" min={0} name="cost" value={draft.cost} onChange={(cost) => change({ cost })} />
    </DialogForm>
  );
}
