// Dissent: who of those that took part holds another opinion, and which. One line for each.
import type { MeetingView } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';

export interface Dissent {
  readonly memberId: string;
  readonly text: string;
}

interface Props {
  readonly meeting: MeetingView;
  readonly voters: readonly string[];
  readonly dissents: readonly Dissent[];
  readonly onChange: (dissents: readonly Dissent[]) => void;
}

export function DissentFields({ meeting, voters, dissents, onChange }: Props) {
  const { t } = useWords();
  const seats = meeting.members.filter(({ id }) => voters.includes(id));
  const options = [
    { value: '', text: t('meetings.noDissent') },
    ...seats.map(({ id, organisation, title }) => ({ value: id, text: `${organisation.name}, ${title}` })),
  ];
  const lines = [...dissents, { memberId: '', text: '' }].slice(0, Math.max(1, seats.length));
  const set = (at: number, line: Dissent) =>
    onChange(
      (at < dissents.length ? dissents.map((one, i) => (i === at ? line : one)) : [...dissents, line]).filter(
        ({ memberId }) => memberId !== '',
      ),
    );
  return (
    <>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; the last is always the empty one
        <div className="d2" key={i}>
          <SelectField
            label={t('meetings.dissentBy')}
            value={line.memberId}
            options={options.filter(
              ({ value }) => value === '' || value === line.memberId || !dissents.some(({ memberId }) => memberId === value),
            )}
            onChange={(memberId) => set(i, { ...line, memberId })}
          />
          {line.memberId === '' ? null : (
            <TextArea
              label={t('meetings.dissent')}
              rows={2}
              maxLength={1000}
              value={line.text}
              onChange={(text) => set(i, { ...line, text })}
            />
          )}
        </div>
      ))}
    </>
  );
}
