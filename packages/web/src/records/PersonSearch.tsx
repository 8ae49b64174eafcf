// A request from somebody concerned: whether she has an account here, what is held about it, and its erasure.
import { accountExport, erasedAccount, type PersonFound, personFound, type Role, roleWords } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { ask, write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';

export function PersonSearch() {
  const { t } = useWords();
  const [email, setEmail] = useState('');
  const search = useMutation({ mutationFn: () => write(personFound, 'POST', '/api/privacy/person', { email }) });
  return (
    <section className="fig">
      <header>
        <h2>{t('privacy.person')}</h2>
      </header>
      <p className="lede">{t('privacy.personText')}</p>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          search.mutate();
        }}
      >
        <TextField label={t('privacy.email')} value={email} maxLength={254} type="email" required onChange={setEmail} />
        <button type="submit" className="btn" disabled={search.isPending || email.trim() === ''}>
          {t('privacy.search')}
        </button>
      </form>
      {search.error ? <FaultNote raised={search.error} /> : null}
      <div role="status">
        {search.data?.found ? <Person found={search.data.found} /> : null}
        {search.data && !search.data.found ? <p className="strip info">{t('privacy.notFound')}</p> : null}
      </div>
    </section>
  );
}

function Person({ found }: { readonly found: NonNullable<PersonFound['found']> }) {
  const { t, lang, date } = useWords();
  const { freshly } = useFreshly();
  const [sure, setSure] = useState(false);
  const take = useMutation({ mutationFn: async () => save(await freshly(() => ask(accountExport, `/api/accounts/${found.id}/export`))) });
  const erase = useMutation({ mutationFn: () => freshly(() => write(erasedAccount, 'POST', `/api/accounts/${found.id}/erase`)) });
  if (erase.isSuccess) return <p className="strip ok">{t('privacy.erased')}</p>;
  const placeOf = ({ organisation, role, until }: { organisation: string; role: Role; until: string | null }) =>
    `${organisation}, ${roleWords[role][lang]}${until ? `, ${t('privacy.until', { date: date(until) })}` : ''}`;
  return (
    <>
      <p>
        <b>{t('privacy.found', { title: found.title[lang] })}</b> {found.places.map(placeOf).join('. ')}.
      </p>
      {take.error ? <FaultNote raised={take.error} /> : null}
      <p className="after">
        <button type="button" className="btn" disabled={take.isPending} onClick={() => take.mutate()}>
          <Icon name="download" />
          {t('privacy.export')}
        </button>
        <button type="button" className="btn" onClick={() => setSure(true)}>
          {t('privacy.erase')}
        </button>
      </p>
      {sure ? (
        <DialogForm
          title={t('privacy.erase')}
          save={t('privacy.erase')}
          sending={erase}
          onSave={() => erase.mutate()}
          onClose={() => setSure(false)}
        >
          <p>{t('privacy.eraseText')}</p>
        </DialogForm>
      ) : null}
    </>
  );
}

/** Saves what was answered as a file on the person's own disk. */
function save(held: object): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(held, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'registerutdrag.json';
  link.click();
  URL.revokeObjectURL(address);
}
