// Lets one receiver see the source: who, how finely, why, on what ground, until when.
import { type Grain, grains, type Role, roles, roleWords, type Sharing, type SourceDetail, sourceDetail } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { organisationsQuery } from './queries.ts';

interface Props {
  readonly source: SourceDetail;
  /** null = a new receiver */
  readonly sharing: Sharing | null;
  readonly onClose: () => void;
}

export function ShareDialog({ source, sharing, onClose }: Props) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  const { data: organisations } = useQuery(organisationsQuery);
  const [organisationId, setOrganisation] = useState(sharing?.organisation.id ?? '');
  const [role, setRole] = useState<Role | ''>(sharing?.role ?? '');
  const [grain, setGrain] = useState<Grain>(sharing?.grain ?? 'area-month');
  const [minimum, setMinimum] = useState(String(Math.max(sharing?.minimum ?? 3, 3)));
  const [gridMetres, setGrid] = useState(String(sharing?.gridMetres ?? 250));
  const [purpose, setPurpose] = useState(sharing?.purpose ?? source.purpose);
  const [legalBasis, setBasis] = useState(sharing?.legalBasis ?? source.legalBasis);
  const [until, setUntil] = useState(sharing?.until ?? source.until ?? '');
  const share = useMutation({
    mutationFn: () =>
      freshly(() =>
        write(sourceDetail, 'POST', `/api/sources/${source.id}/sharings`, {
          organisationId,
          role: role || null,
          grain,
          minimum: grain === 'counts' ? Number(minimum) : 1,
          gridMetres: Number(gridMetres),
          purpose,
          legalBasis,
          until: until || null,
        }),
      ),
    onSuccess: async (now) => {
      queries.setQueryData(['source', source.id], now);
      await queries.invalidateQueries({ queryKey: ['source', source.id, 'preview'] });
      onClose();
    },
  });
  const receivers = (organisations ?? []).map(({ id, name }) => ({ value: id, text: name }));
  return (
    <DialogForm
      title={sharing ? `${t('sharing.change')}: ${sharing.organisation.name}` : t('sharing.add')}
      save={t('sharing.share')}
      ready={organisationId !== ''}
      sending={share}
      onSave={() => share.mutate()}
      onClose={onClose}
    >
      {sharing ? null : (
        <>
          <SelectField
            label={t('sharing.receiver')}
            name="organisationId"
            value={organisationId}
            options={[{ value: '', text: '–' }, ...receivers]}
            onChange={setOrganisation}
          />
          <SelectField
            label={t('sharing.role')}
            name="role"
            value={role}
            options={[
              { value: '', text: t('sharing.wholeOrganisation') },
              ...roles.map((value) => ({ value, text: roleWords[value][lang] })),
            ]}
            onChange={setRole}
          />
        </>
      )}
      <fieldset className="choices">
        <legend>{t('sharing.grain')}</legend>
        {grains.map((value) => (
          <label key={value}>
            <input type="radio" name="grain" value={value} checked={grain === value} onChange={() => setGrain(value)} />
            <span>{t(`sharing.grain.${value}`)}</span>
          </label>
        ))}
      </fieldset>
      {grain === 'points' ? (
        <TextField label={t('sharing.grid')} type="number" min={50} max={10_000} name="gridMetres" value={gridMetres} onChange={setGrid} />
      ) : null}
      {grain === 'counts' ? (
        <TextField label={t('sharing.minimum')} type="number" min={2} max={100} name="minimum" value={minimum} onChange={setMinimum} />
      ) : null}
      <TextField label={t('sharing.purpose')} name="purpose" value={purpose} required onChange={setPurpose} />
      <TextField label={t('sharing.basis')} name="legalBasis" value={legalBasis} required onChange={setBasis} />
      <TextField label={t('sharing.until')} type="date" name="until" value={until} onChange={setUntil} />
    </DialogForm>
  );
}
