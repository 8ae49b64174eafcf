// "Switch municipality": only for whoever has more than one place. The page is loaded anew: nothing of the other place stays in it.
import { roleWords, type Session } from '@samsyn/domain';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { capital } from '../roles/capital.ts';
import { nothing } from '../sign-in/open-send.ts';
import { FaultNote } from '../ui/FaultNote.tsx';

export function SwitchMembership({ session }: { readonly session: Session }) {
  const { t, lang } = useWords();
  const id = useId();
  const go = useMutation({
    mutationFn: (place: Session['memberships'][number]) => {
      const { municipalityId, organisationId, role } = place;
      return write(nothing, 'POST', '/api/session/membership', { municipalityId, organisationId, role });
    },
    onSuccess: () => location.assign('/'),
  });
  const { memberships } = session;
  if (memberships.length < 2) return null;
  const several = new Set(memberships.map(({ municipalityId }) => municipalityId)).size > 1;
  return (
    <div className="field">
      <label htmlFor={id}>{t(several ? 'switch.label' : 'switch.role')}</label>
      <select
        id={id}
        className="inp"
        disabled={go.isPending}
        value={memberships.findIndex(({ current }) => current)}
        onChange={(event) => {
          const chosen = memberships[Number(event.target.value)];
          if (chosen && !chosen.current) go.mutate(chosen);
        }}
      >
        {[...new Set(memberships.map(({ municipality }) => municipality))].map((municipality) => (
          <optgroup key={municipality} label={municipality}>
            {memberships.map((place, i) =>
              place.municipality === municipality ? (
                <option key={`${place.municipalityId}/${place.organisationId}/${place.role}`} value={i}>
                  {t('switch.place', { organisation: place.organisation, role: capital(roleWords[place.role][lang]) })}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
      </select>
      {go.error ? <FaultNote raised={go.error} /> : null}
    </div>
  );
}
