// What the public copy of an agreement leaves out: sections, problems and commitments, each with its reason.
import { type AgreementView, agreementWords, sectionKeys } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAgreementChange } from './agreement-queries.ts';

export function WithholdDialog({ view, onClose }: { readonly view: AgreementView; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(
    () => new Map(view.withheld.map(({ part, reason }) => [part, reason])),
  );
  const save = useAgreementChange(onClose);
  const set = (part: string, reason: string | null) =>
    setReasons((before) => {
      const after = new Map(before);
      if (reason === null) after.delete(part);
      else after.set(part, reason);
      return after;
    });
  const { content } = view;
  const parts = [
    ...sectionKeys.map((key, i) => ({ part: `section:${key}`, name: `${i + 1} ${agreementWords[lang].headings[key]}` })),
    ...content.focus.map((one, i) => ({ part: `focus:${one.key}`, name: `6.${i + 1} ${one.title[lang]}` })),
    ...content.commitments.map((one, i) => ({ part: `commitment:${one.id}`, name: `7.${i + 1} ${one.what[lang]}` })),
  ];
  const body = { parts: [...reasons].map(([part, reason]) => ({ part, reason })) };
  return (
    <DialogForm
      title={t('agreement.withhold')}
      save={t('agreement.save')}
      sending={save}
      onSave={() => save.mutate({ method: 'PUT', path: `/api/agreements/${view.id}/withheld`, body })}
      onClose={onClose}
    >
      <p>{t('agreement.withhold.text')}</p>
      <ul className="withhold">
        {parts.map(({ part, name }) => {
          const reason = reasons.get(part);
          return (
            <li key={part}>
              <label className="tick">
                <input type="checkbox" checked={reason !== undefined} onChange={(event) => set(part, event.target.checked ? '' : null)} />
                <span>{name}</span>
              </label>
              {reason === undefined ? null : (
                <TextField
                  label={t('agreement.withhold.reason', { name })}
                  required
                  maxLength={300}
                  value={reason}
                  onChange={(said) => set(part, said)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </DialogForm>
  );
}
