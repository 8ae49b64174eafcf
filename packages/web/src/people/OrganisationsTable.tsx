// The organisations that take part.
import { capital, type NewOrganisation, type Organisation, organisation, organisationKinds, organisationKindWords } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly organisations: readonly Organisation[];
  readonly mayChange: boolean;
}

export function OrganisationsTable({ organisations, mayChange }: Props) {
  const { t, n, lang } = useWords();
  const [chosen, setChosen] = useState<Organisation | 'new' | null>(null);
  return (
    <section>
      <ScrollFrame label={t('people.organisations')}>
        <table className="tbl">
          <caption>{t('people.organisations')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.organisation')}</th>
              <th scope="col">{t('people.kind')}</th>
              <th scope="col">{t('people.key')}</th>
              <th scope="col" className="num">
                {t('people.members')}
              </th>
              <th scope="col" className="num">
                {t('people.sources')}
              </th>
            </tr>
          </thead>
          <tbody>
            {organisations.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {mayChange ? (
                    <button type="button" className="linkbtn" onClick={() => setChosen(one)}>
                      {one.name}
                    </button>
                  ) : (
                    one.name
                  )}
                </th>
                <td>{capital(organisationKindWords[one.kind][lang])}</td>
                <td>{one.key}</td>
                <td className="num">{n(one.members)}</td>
                <td className="num">{n(one.sources)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {mayChange ? (
        <p className="addrow">
          <button type="button" className="btn btn-0" onClick={() => setChosen('new')}>
            <Icon name="plus" />
            {t('people.addOrganisation')}
          </button>
        </p>
      ) : null}
      {chosen ? <OrganisationDialog given={chosen === 'new' ? null : chosen} onClose={() => setChosen(null)} /> : null}
    </section>
  );
}

function OrganisationDialog({ given, onClose }: { readonly given: Organisation | null; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const [one, setOne] = useState<NewOrganisation>({ kind: given?.kind ?? 'other', name: given?.name ?? '', key: given?.key ?? '' });
  const save = useMutation({
    mutationFn: () =>
      write(organisation.array(), given ? 'PUT' : 'POST', given ? `/api/organisations/${given.id}` : '/api/organisations', one),
    onSuccess: (now) => {
      queries.setQueryData(['organisations'], now);
      onClose();
    },
  });
  return (
    <DialogForm
      title={t(given ? 'people.changeOrganisation' : 'people.addOrganisation')}
      save={t('people.save')}
      sending={save}
      onSave={() => save.mutate()}
      onClose={onClose}
    >
      <TextField
        label={t('people.name')}
        name="name"
        value={one.name}
        maxLength={120}
        required
        onChange={(name) => setOne({ ...one, name })}
      />
      <SelectField
        label={t('people.kind')}
        name="kind"
        value={one.kind}
        options={organisationKinds.map((value) => ({ value, text: capital(organisationKindWords[value][lang]) }))}
        onChange={(kind) => setOne({ ...one, kind })}
      />
      <TextField
        label={t('people.key')}
        help={t('people.keyHelp')}
        name="key"
        value={one.key}
        maxLength={80}
        pattern="[a-z0-9\-]*"
        onChange={(key) => setOne({ ...one, key })}
      />
    </DialogForm>
  );
}
