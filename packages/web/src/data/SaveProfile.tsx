// A mapping made by hand, saved with a name: the sender's next file goes in without it.
import type { ImportPreview } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useDeliveryMutation } from './delivery-mutation.ts';

interface Props {
  readonly given: ImportPreview;
  /** null: what was chosen is stored by now */
  readonly onChange: (() => void) | null;
}

export function SaveProfile({ given, onChange }: Props) {
  const { t, lang } = useWords();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(given.profileName?.[lang] ?? '');
  const send = useDeliveryMutation(given.id, () => setOpen(false));
  return (
    <p className="strip info">
      <Icon name="info" />
      <span>{t('profile.why')}</span>
      <span className="sp" />
      {onChange ? (
        <button type="button" className="linkbtn" onClick={onChange}>
          {t('mapping.change')}
        </button>
      ) : null}
      <button type="button" className="linkbtn" onClick={() => setOpen(true)}>
        {t('profile.save')}
      </button>
      {open ? (
        <DialogForm
          title={t('profile.save')}
          save={t('profile.save')}
          ready={name.trim() !== ''}
          sending={send}
          onSave={() => send.mutate({ method: 'POST', path: 'profile', body: { name } })}
          onClose={() => setOpen(false)}
        >
          <TextField label={t('profile.name')} value={name} onChange={setName} name="name" maxLength={120} required />
        </DialogForm>
      ) : null}
    </p>
  );
}
