// Reports one occasion: done with how much, or not done with why. Made for a thumb: three choices, then the fields of the chosen one.
import { taskList } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';

export interface Reported {
  readonly id: string;
  readonly title: string;
  /** when it was, in words */
  readonly when: string;
  readonly begun: boolean;
  readonly dose: number;
  readonly persons: number | null;
  readonly unit: string | null;
}
type How = 'done' | 'missed' | 'cancelled';

interface Props {
  readonly occasion: Reported;
  readonly onClose: () => void;
  /** what lies ahead can be moved instead */
  readonly onMove?: () => void;
}

export function ReportDialog({ occasion, onClose, onMove }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [how, setHow] = useState<How>(occasion.begun ? 'done' : 'cancelled');
  const [minutes, setMinutes] = useState(String(occasion.dose));
  const [persons, setPersons] = useState(occasion.persons === null ? '' : String(occasion.persons));
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const number = (text: string): number | null => (text.trim() === '' ? null : Number(text));
  const report = useMutation({
    mutationFn: () =>
      write(taskList, 'POST', `/api/activities/${occasion.id}/report`, {
        state: how,
        ...(how === 'done' ? { minutes: number(minutes), persons: number(persons), amount: number(amount) } : {}),
        note,
      }),
    onSuccess: async (now) => {
      queries.setQueryData(['tasks'], now);
      await queries.invalidateQueries({ queryKey: ['measures'] });
      onClose();
    },
  });
  const choices: readonly How[] = ['done', 'missed', 'cancelled'];
  return (
    <DialogForm
      className="report"
      title={occasion.title}
      save={t(occasion.begun ? 'measures.report.send' : 'tasks.callOff')}
      sending={report}
      onSave={() => report.mutate()}
      onClose={onClose}
      more={
        onMove && !occasion.begun ? (
          <button type="button" className="btn" onClick={onMove}>
            {t('measures.move')}
          </button>
        ) : null
      }
    >
      <p>{occasion.when}</p>
      {occasion.begun ? (
        <fieldset className="choices">
          <legend>{t('measures.report.how')}</legend>
          {choices.map((one) => (
            <label key={one}>
              <input type="radio" name="how" value={one} checked={how === one} onChange={() => setHow(one)} />
              <span>{t(`measures.report.${one}`)}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p>{t('measures.report.ahead')}</p>
      )}
      {how === 'done' ? (
        <>
          <TextField
            label={t('measures.report.minutes')}
            type="number"
            min={0}
            max={2880}
            name="minutes"
            value={minutes}
            onChange={setMinutes}
          />
          <TextField
            label={t('measures.report.persons')}
            type="number"
            min={0}
            max={1000}
            name="persons"
            value={persons}
            onChange={setPersons}
          />
          {occasion.unit ? (
            <TextField
              label={t('measures.report.amount', { unit: occasion.unit })}
              type="number"
              min={0}
              max={1_000_000}
              name="amount"
              value={amount}
              onChange={setAmount}
            />
          ) : null}
        </>
      ) : null}
      <TextField
        label={t(how === 'done' ? 'measures.report.noteMay' : 'measures.report.note')}
        help={t('measures.report.noNames')}
        name="note"
        value={note}
        required={how !== 'done'}
        onChange={setNote}
      />
    </DialogForm>
  );
}
