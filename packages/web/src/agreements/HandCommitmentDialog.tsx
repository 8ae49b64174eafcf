// A commitment that is no measure of the plan, written in by hand with the reason; marked as such in the document.
import type { AgreementView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAgreementChange } from './agreement-queries.ts';

const none = { sv: '', en: '' };

export function HandCommitmentDialog({ view, onClose }: { readonly view: AgreementView; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const { content } = view;
  const [form, setForm] = useState({
    organisationId: content.parties[0]?.organisationId ?? '',
    focusKey: '',
    what: none,
    due: content.ends,
    role: none,
    byHand: '',
  });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const save = useAgreementChange(onClose);
  const { organisationId, focusKey, what, due, role, byHand } = form;
  const at = content.focus.findIndex(({ key }) => key === focusKey);
  const against = at < 0 ? none : { sv: `6.${at + 1}`, en: `6.${at + 1}` };
  const added = {
    id: crypto.randomUUID(),
    organisationId,
    measureId: null,
    focusKey: focusKey || null,
    what,
    due,
    role,
    against,
    carriedFrom: null,
    byHand,
  };
  const commitments = [...content.commitments.map(({ organisation: _name, ...one }) => one), added];
  return (
    <DialogForm
      title={t('agreement.hand.commitment')}
      save={t('agreement.hand.add')}
      sending={save}
      onSave={() => save.mutate({ method: 'PATCH', path: `/api/agreements/${view.id}`, body: { version: view.version, commitments } })}
      onClose={onClose}
    >
      <p>{t('agreement.hand.text')}</p>
      <SelectField
        label={t('agreement.party')}
        value={organisationId}
        options={content.parties.map((party) => ({ value: party.organisationId, text: party.organisation }))}
        onChange={(id) => set({ organisationId: id })}
      />
      <SelectField
        label={t('agreement.commitment.against')}
        value={focusKey}
        options={[
          { value: '', text: t('agreement.hand.noProblem') },
          ...content.focus.map((one, i) => ({ value: one.key, text: `6.${i + 1} ${one.title[lang]}` })),
        ]}
        onChange={(key) => set({ focusKey: key })}
      />
      <TextField
        label={t('agreement.commitment.what.sv')}
        value={what.sv}
        required
        maxLength={500}
        onChange={(sv) => set({ what: { ...what, sv } })}
      />
      <TextField
        label={t('agreement.commitment.what.en')}
        value={what.en}
        required
        maxLength={500}
        onChange={(en) => set({ what: { ...what, en } })}
      />
      <TextField label={t('agreement.commitment.due')} type="date" name="due" value={due} required onChange={(day) => set({ due: day })} />
      <TextField
        label={t('agreement.commitment.roleSv')}
        value={role.sv}
        required
        maxLength={120}
        onChange={(sv) => set({ role: { ...role, sv } })}
      />
      <TextField
        label={t('agreement.commitment.roleEn')}
        value={role.en}
        required
        maxLength={120}
        onChange={(en) => set({ role: { ...role, en } })}
      />
      <TextArea
        label={t('agreement.hand.why')}
        name="byHand"
        required
        minLength={5}
        maxLength={500}
        value={byHand}
        onChange={(said) => set({ byHand: said })}
      />
    </DialogForm>
  );
}
