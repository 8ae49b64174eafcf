// "Switch municipality": only for whoever has more than one place. The page is loaded anew: nothing of the other place stays in it.
import { capital, roleWords, type Session } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { nothing } from '../sign-in/open-send.ts';
import { FaultNote } from '../ui/FaultNote.tsx';

export function SwitchMembership({ session }: { readonly session: Session }) {
  const { t, lang } = useWords();
  const id = useId();
  const go = useMutation({
    mutationFn: (to: Session['memberships'][number]) => {
      const { municipalityId, organisationId, role } = to;
      return write(nothing, 'POST', '/api/session/membership', { municipalityId, organisationId, role });
    },
    onSuccess: () => location.assign('/'),
  });
  const { memberships } = session;
  const here = memberships.findIndex(({ current }) => current);
  const [chosen, setChosen] = useState(here);
  const place = memberships[chosen];
  if (memberships.length < 2) return null;
  const several = new Set(memberships.map(({ municipalityId }) => municipalityId)).size > 1;
  return (
    <div className="field">
      <label htmlFor={id}>{t(several ? 'switch.label' : 'switch.role')}</label>
      <select id={id} className="inp" disabled={go.isPending} value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
        {[...new Set(memberships.map(({ municipality }) => municipality))].map((municipality) => (
          <optgroup key={municipality} label={municipality}>
            {memberships.map((one, i) =>
              one.municipality === municipality ? (
                <option key={`${one.municipalityId}/${one.organisationId}/${one.role}`} value={i}>
                  {t('switch.place', { organisation: one.organisation, role: capital(roleWords[one.role][lang]) })}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
      </select>
      {/* choosing is not going: with the arrow keys every choice on the way would be gone to */}
      {place && chosen !== here ? (
        <button type="button" className="btn" disabled={go.isPending} onClick={() => go.mutate(place)}>
          {t('switch.go')}
        </button>
      ) : null}
      {go.error ? <FaultNote raised={go.error} /> : null}
    </div>
  );
}
