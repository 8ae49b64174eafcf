// Says where a number comes from that is written into the text by hand. The text stays.
import type { AgreementView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useAgreementChange } from './agreement-queries.ts';

interface Props {
  readonly view: AgreementView;
  readonly check: AgreementView['checks'][number];
  readonly onClose: () => void;
}

export function NumberSourceDialog({ view, check: { section, number }, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState(number?.reason ?? '');
  const [open, setOpen] = useState(number?.open ?? false);
  const save = useAgreementChange(onClose);
  if (!number) return null;
  const { focus, lang, sentence, numbers } = number;
  const body = { version: view.version, section, focus, lang, sentence, reason, open };
  return (
    <DialogForm
      title={t('agreement.number.title', { numbers: numbers.join(', ') })}
      save={t('agreement.save')}
      sending={save}
      onSave={() => save.mutate({ method: 'PUT', path: `/api/agreements/${view.id}/numbers`, body })}
      onClose={onClose}
    >
      <blockquote lang={lang}>{sentence}</blockquote>
      <p>{t('agreement.number.text')}</p>
      <TextArea
        label={t('agreement.number.reason')}
        name="reason"
        required
        minLength={5}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <label className="tick">
        <input type="checkbox" checked={open} onChange={(event) => setOpen(event.target.checked)} />
        <span>{t('agreement.number.open')}</span>
      </label>
    </DialogForm>
  );
}
