// One of the two files, with where its figures come from.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { FileField } from '../ui/FileField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { usePeerChange } from './peer-queries.ts';

export function PeerFileDialog({ kind, onClose }: { readonly kind: 'groups' | 'counts'; readonly onClose: () => void }) {
  const { t } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState('');
  const save = usePeerChange(onClose);
  const send = async (chosen: File) =>
    save.mutate({
      method: 'PUT',
      path: `/api/peers/${kind}`,
      body: { fileName: chosen.name, content: base64Of(await chosen.arrayBuffer()), source },
    });
  return (
    <DialogForm
      title={t(`peers.${kind}.handIn`)}
      save={t('peers.save')}
      ready={file !== null && source.trim().length >= 3}
      sending={save}
      onSave={() => void (file && send(file))}
      onClose={onClose}
    >
      <p>{t(`peers.${kind}.help`)}</p>
      <FileField label={t('peers.file')} name="content" accept=".csv,text/csv" onChosen={setFile} />
      <TextField
        label={t('peers.source')}
        help={t('peers.source.help')}
        name="source"
        value={source}
        maxLength={200}
        required
        onChange={setSource}
      />
    </DialogForm>
  );
}

function base64Of(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
}
