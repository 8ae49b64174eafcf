// Today's shifts, typed in as they are, so that the proposal is seen beside them.
import { presenceWords } from '@samsyn/domain';
import { useId } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { type DraftResource, type DraftShift, type NamedArea, nextKey } from './plan-draft.ts';

interface Props {
  readonly shifts: readonly DraftShift[];
  readonly resources: readonly DraftResource[];
  readonly leaves: readonly NamedArea[];
  readonly onChange: (next: readonly DraftShift[]) => void;
}

export function TodayFields({ shifts, resources, leaves, onChange }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const set = (key: number, part: Partial<DraftShift>) =>
    onChange(shifts.map((shift) => (shift.key === key ? { ...shift, ...part } : shift)));
  const add = () => onChange([...shifts, { resource: 0, area: leaves[0]?.key ?? '', day: 4, start: 20, length: 4, key: nextKey() }]);
  const heads = ['who', 'place', 'day', 'start', 'length'] as const;
  const hours = Array.from({ length: 24 }, (_, hour) => [hour, String(hour).padStart(2, '0')] as const);
  return (
    <>
      {shifts.length > 0 ? (
        <ScrollFrame label={t('presence.todayList')}>
          <table className="tbl tbl-s entry">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col" id={`${id}-${head}`}>
                    {t(`presence.${head}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="sr">{t('presence.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shifts.map((shift, row) => {
                const choice = (
                  name: (typeof heads)[number],
                  value: number | string,
                  options: readonly (readonly [number | string, string])[],
                ) => (
                  <td>
                    <select
                      className="inp"
                      aria-label={t('presence.ofShift', { what: t(`presence.${name}`), row: row + 1 })}
                      value={value}
                      onChange={({ target }) =>
                        set(
                          shift.key,
                          name === 'place' ? { area: target.value } : { [name === 'who' ? 'resource' : name]: Number(target.value) },
                        )
                      }
                    >
                      {options.map(([key, text]) => (
                        <option key={key} value={key}>
                          {text}
                        </option>
                      ))}
                    </select>
                  </td>
                );
                return (
                  <tr key={shift.key}>
                    {choice(
                      'who',
                      shift.resource,
                      resources.map(({ name }, i) => [i, name] as const),
                    )}
                    {choice(
                      'place',
                      shift.area,
                      leaves.map(({ key, name }) => [key, name] as const),
                    )}
                    {choice(
                      'day',
                      shift.day,
                      presenceWords[lang].days.map((name, day) => [day, name] as const),
                    )}
                    {choice('start', shift.start, hours)}
                    {choice('length', shift.length, hours.slice(1, 13))}
                    <td>
                      <button type="button" className="linkbtn" onClick={() => onChange(shifts.filter(({ key }) => key !== shift.key))}>
                        {t('presence.remove')}
                        <span className="sr"> {row + 1}</span>
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollFrame>
      ) : (
        <p className="note">{t('presence.noToday')}</p>
      )}
      <button type="button" className="btn" onClick={add} disabled={leaves.length === 0}>
        {t('presence.addShift')}
      </button>
    </>
  );
}
