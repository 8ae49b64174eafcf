// Enters or changes a facility: what it is, where, how sources write it, what it is set against year by year, and when it was open.
import {
  exposureName,
  type FacilityRow,
  facilityList,
  facilityType,
  facilityTypeKeys,
  type NewFacility,
  placeTypeWords,
} from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { PositionField } from '../reviews/PositionField.tsx';
import { positionOf, positionText } from '../reviews/position-text.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useToast } from '../ui/Toasts.tsx';

interface Draft {
  readonly code: string;
  readonly name: string;
  readonly placeType: string;
  readonly address: string;
  readonly alsoKnown: string;
  readonly position: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly year: string;
  readonly value: string;
  readonly source: string;
}

const lastYear = (): string => String(new Date().getFullYear() - 1);

function draftOf(facility: FacilityRow | null): Draft {
  const kind = facilityType(facility?.placeType ?? 'sports-facility')?.exposure;
  const newest = facility?.uses.filter((use) => use.kind === kind).sort((a, b) => b.year - a.year)[0];
  return {
    code: facility?.code ?? '',
    name: facility?.name ?? '',
    placeType: facility?.placeType ?? 'sports-facility',
    address: facility?.address ?? '',
    alsoKnown: facility?.alsoKnown.join('\n') ?? '',
    position: facility?.at ? positionText(facility.at) : '',
    validFrom: facility?.validFrom ?? '',
    validTo: facility?.validTo ?? '',
    year: newest ? String(newest.year) : lastYear(),
    value: newest ? String(newest.value) : '',
    source: newest?.source ?? '',
  };
}

function bodyOf(draft: Draft, facility: FacilityRow | null): NewFacility {
  const { position, alsoKnown, validFrom, validTo, year, value, source, ...rest } = draft;
  const kind = facilityType(draft.placeType)?.exposure ?? 'visits';
  const others = (facility?.uses ?? []).filter((use) => use.kind !== kind || use.year !== Number(year));
  return {
    ...rest,
    alsoKnown: alsoKnown.split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
    at: positionOf(position),
    validFrom: validFrom || null,
    validTo: validTo || null,
    uses: value === '' ? others : [...others, { kind, year: Number(year), value: Number(value), source }],
  };
}

export function FacilityDialog({ facility, onClose }: { readonly facility: FacilityRow | null; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const [draft, setDraft] = useState(() => draftOf(facility));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const save = useMutation({
    mutationFn: () => {
      const body = bodyOf(draft, facility);
      return facility
        ? write(facilityList, 'PUT', `/api/facilities/${facility.id}`, body)
        : write(facilityList, 'POST', '/api/facilities', body);
    },
    onSuccess: (list) => {
      queries.setQueryData(['facilities', 'list'], list);
      toast({ text: t('facilities.saved', { name: draft.name }) });
      onClose();
    },
  });
  const field = (key: keyof Draft) => ({ name: key, value: draft[key], onChange: (value: string) => change({ [key]: value }) });
  const unit = exposureName(facilityType(draft.placeType)?.exposure ?? 'visits', lang);
  const ready =
    draft.name.trim().length >= 2 &&
    (draft.position.trim() === '' || positionOf(draft.position) !== null) &&
    (draft.value === '' || (Number(draft.value) > 0 && /^\d{4}$/.test(draft.year) && draft.source.trim().length >= 3));
  return (
    <DialogForm
      title={facility ? t('facilities.editOf', { name: facility.name }) : t('facilities.add')}
      save={t('facilities.save')}
      ready={ready}
      sending={save}
      onSave={() => save.mutate()}
      onClose={onClose}
    >
      <TextField label={t('facilities.name')} required maxLength={120} {...field('name')} />
      <SelectField
        label={t('facilities.type')}
        name="placeType"
        value={draft.placeType}
        options={facilityTypeKeys.map((value) => ({ value, text: placeTypeWords[value]?.[lang].label ?? value }))}
        onChange={(placeType) => change({ placeType })}
      />
      <TextField label={t('facilities.code')} help={t('facilities.codeHelp')} maxLength={40} {...field('code')} />
      <TextField label={t('facilities.address')} help={t('facilities.addressHelp')} maxLength={160} {...field('address')} />
      <TextArea label={t('facilities.alsoKnown')} help={t('facilities.alsoKnownHelp')} rows={2} {...field('alsoKnown')} />
      <PositionField value={draft.position} onChange={(position) => change({ position })} />
      <fieldset className="uses">
        <legend>{t('facilities.useTitle', { unit })}</legend>
        <TextField label={t('facilities.year')} type="number" min={1990} max={2100} {...field('year')} />
        <TextField label={t('facilities.value', { unit })} type="number" min={0} {...field('value')} />
        <TextField label={t('areas.source')} maxLength={200} {...field('source')} />
      </fieldset>
      <TextField label={t('facilities.validFrom')} type="date" {...field('validFrom')} />
      <TextField label={t('facilities.validTo')} help={t('facilities.validHelp')} type="date" {...field('validTo')} />
    </DialogForm>
  );
}
