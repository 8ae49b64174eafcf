// How far from a facility an incident may lie and still belong at it, kind by kind.
import { type FacilityList, facilityList, mostMetres, placeTypeWords } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useToast } from '../ui/Toasts.tsx';

export function DistancesTable({ distances, writes }: Pick<FacilityList, 'distances'> & { readonly writes: boolean }) {
  const { t, lang, n } = useWords();
  const queries = useQueryClient();
  const toast = useToast();
  const save = useMutation({
    mutationFn: (next: { placeType: string; metres: number; before: number }) =>
      write(facilityList, 'PUT', '/api/facilities/distances', { placeType: next.placeType, metres: next.metres }),
    onSuccess: (list, { placeType, metres, before }) => {
      queries.setQueryData(['facilities', 'list'], list);
      toast({
        text: t('facilities.distanceSet', { metres, waiting: list.waiting ?? 0 }),
        undo: () => save.mutate({ placeType, metres: before, before: metres }),
      });
    },
  });
  return (
    <section className="fig rule">
      <header>
        <h2>{t('facilities.distances')}</h2>
      </header>
      <p className="small">{t('facilities.distancesHow')}</p>
      {save.error ? <FaultNote raised={save.error} /> : null}
      <table className="tbl tbl-s exposures">
        <caption className="sr">{t('facilities.distances')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('facilities.type')}</th>
            <th scope="col" className="num">
              {t('facilities.metres')}
            </th>
          </tr>
        </thead>
        <tbody>
          {distances.map(({ placeType, metres }) => (
            <tr key={placeType}>
              <th scope="row">{placeTypeWords[placeType]?.[lang].label ?? placeType}</th>
              <td className="num">
                {writes ? (
                  <Metres
                    label={t('facilities.metresOf', { type: placeTypeWords[placeType]?.[lang].label ?? placeType })}
                    value={metres}
                    onWritten={(next) => save.mutate({ placeType, metres: next, before: metres })}
                  />
                ) : (
                  n(metres)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Metres({
  label,
  value,
  onWritten,
}: {
  readonly label: string;
  readonly value: number;
  readonly onWritten: (value: number) => void;
}) {
  const [text, setText] = useState(String(value));
  const read = /^\d{2,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  const right = read >= 10 && read <= mostMetres;
  const written = () => (right && read !== value ? onWritten(read) : setText(String(value)));
  return (
    <input
      className="inp cell"
      aria-label={label}
      aria-invalid={!right}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={written}
      onKeyDown={(event) => {
        if (event.key === 'Enter') written();
      }}
    />
  );
}
