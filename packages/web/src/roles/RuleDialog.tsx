// One cell of the matrix: what the role may do with a class of data, in which organisation and which areas.
import {
  accessWords,
  type ChangeRule,
  capital,
  dataClassWords,
  levelsOf,
  type MatrixRule,
  type MatrixView,
  matrix,
  roleWords,
} from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';

interface Props {
  readonly view: MatrixView;
  readonly rule: MatrixRule;
  readonly onClose: () => void;
}

export function RuleDialog({ view, rule, onClose }: Props) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  const [access, setAccess] = useState(rule.access);
  const [organisationId, setOrganisation] = useState(rule.organisationId ?? '');
  const [areas, setAreas] = useState<readonly string[]>(rule.areas ?? []);
  const onSuccess = (now: MatrixView) => {
    queries.setQueryData(['matrix'], now);
    void queries.invalidateQueries({ queryKey: ['session'] });
    onClose();
  };
  const key = { role: rule.role, dataClass: rule.dataClass };
  const change = useMutation({
    mutationFn: () => {
      const body: ChangeRule = { ...key, access, organisationId: organisationId || null, areas: areas.length > 0 ? [...areas] : null };
      return freshly(() => write(matrix, 'PUT', '/api/matrix', body));
    },
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: () => freshly(() => write(matrix, 'POST', '/api/matrix/remove', { ...key, organisationId })),
    onSuccess,
  });
  const own = view.rules.some(
    (one) =>
      one.role === rule.role &&
      one.dataClass === rule.dataClass &&
      one.organisationId === (organisationId || null) &&
      organisationId !== '',
  );
  const limited = rule.dataClass === 'picture';
  return (
    <DialogForm
      title={t('roles.changeTitle', { role: capital(roleWords[rule.role][lang]), dataClass: dataClassWords[rule.dataClass][lang] })}
      save={t('people.save')}
      sending={{ isPending: change.isPending, error: change.error ?? remove.error }}
      onSave={() => change.mutate()}
      onClose={onClose}
      more={
        own ? (
          <button type="button" className="btn" disabled={remove.isPending} onClick={() => remove.mutate()}>
            {t('roles.remove')}
          </button>
        ) : null
      }
    >
      <SelectField
        label={t('roles.access')}
        name="access"
        value={access}
        options={levelsOf[rule.dataClass].map((value) => ({ value, text: capital(accessWords[value][lang]) }))}
        onChange={setAccess}
      />
      <SelectField
        label={t('roles.for')}
        name="organisationId"
        value={organisationId}
        options={[{ value: '', text: t('roles.everywhere') }, ...view.organisations.map(({ id, name }) => ({ value: id, text: name }))]}
        onChange={setOrganisation}
      />
      {limited && view.areas.length > 0 ? <AreaChoice view={view} chosen={areas} onChange={setAreas} /> : null}
    </DialogForm>
  );
}

interface ChoiceProps {
  readonly view: MatrixView;
  readonly chosen: readonly string[];
  readonly onChange: (areas: readonly string[]) => void;
}

function AreaChoice({ view, chosen, onChange }: ChoiceProps) {
  const { t, lang } = useWords();
  return (
    <fieldset className="choices areas">
      <legend>{t('roles.within')}</legend>
      <p className="help">{t('roles.withinHelp')}</p>
      {view.areas.map((area) => (
        <label key={area.key}>
          <input
            type="checkbox"
            checked={chosen.includes(area.key)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, area.key] : chosen.filter((key) => key !== area.key))}
          />
          <span>{area[lang]}</span>
        </label>
      ))}
    </fieldset>
  );
}
