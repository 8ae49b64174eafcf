// When it is to be done, as a form: how often, which days, between which hours, and what is left out.
import { monthNames, repeats, weekdayName } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CheckGroup } from './CheckGroup.tsx';
import type { Draft } from './measure-draft.ts';
import { SchedulePreview } from './SchedulePreview.tsx';

interface Props {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}
const clockPattern = '([01][0-9]|2[0-3]):[0-5][0-9]';

export function ScheduleFields({ draft, onChange }: Props) {
  const { t, lang } = useWords();
  const days = [0, 1, 2, 3, 4, 5, 6].map((value) => ({ value, text: weekdayName(value, lang) }));
  const months = monthNames[lang].map((text, i) => ({ value: i + 1, text }));
  const { repeat } = draft;
  return (
    <fieldset className="mpart">
      <legend>{t('measures.form.when')}</legend>
      <div className="three">
        <TextField
          label={t('measures.form.starts')}
          type="date"
          value={draft.starts}
          required
          onChange={(starts) => onChange({ starts })}
        />
        <TextField label={t('measures.form.ends')} type="date" value={draft.ends} required onChange={(ends) => onChange({ ends })} />
        <SelectField
          label={t('measures.form.scheduled')}
          value={draft.scheduled ? 'yes' : 'no'}
          options={[
            { value: 'yes', text: t('measures.form.scheduled.yes') },
            { value: 'no', text: t('measures.form.scheduled.no') },
          ]}
          onChange={(chosen) => onChange({ scheduled: chosen === 'yes' })}
        />
      </div>
      {draft.scheduled ? (
        <>
          <div className="three">
            <SelectField
              label={t('measures.form.repeat')}
              value={repeat}
              options={repeats.map((value) => ({ value, text: t(`measures.form.repeat.${value}`) }))}
              onChange={(chosen) => onChange({ repeat: chosen })}
            />
            {repeat === 'once' ? null : (
              <TextField
                label={t(`measures.form.interval.${repeat}`)}
                type="number"
                min={1}
                max={52}
                value={draft.interval}
                onChange={(interval) => onChange({ interval })}
              />
            )}
            {repeat === 'month' ? (
              <SelectField
                label={t('measures.form.week')}
                value={draft.week}
                options={['', '1', '2', '3', '4', '-1'].map((value) => ({
                  value,
                  text: t(`measures.form.week.${value === '' ? 'date' : value === '-1' ? 'last' : (value as '1')}`),
                }))}
                onChange={(week) => onChange({ week })}
              />
            ) : null}
          </div>
          {repeat === 'week' || (repeat === 'month' && draft.week !== '') ? (
            <CheckGroup
              legend={t('measures.form.weekdays')}
              options={days}
              chosen={draft.weekdays}
              onChange={(weekdays) => onChange({ weekdays: repeat === 'month' ? weekdays.slice(-1) : weekdays })}
            />
          ) : null}
          <div className="three">
            <TextField
              label={t('measures.form.first')}
              help={t('measures.form.firstHelp')}
              type="date"
              value={draft.first}
              onChange={(first) => onChange({ first })}
            />
            <TextField
              label={t('measures.form.from')}
              help={t('measures.clockHelp')}
              value={draft.from}
              required
              maxLength={5}
              pattern={clockPattern}
              onChange={(from) => onChange({ from })}
            />
            <TextField
              label={t('measures.form.to')}
              help={t('measures.form.toHelp')}
              value={draft.to}
              required
              maxLength={5}
              pattern={clockPattern}
              onChange={(to) => onChange({ to })}
            />
          </div>
          {repeat === 'once' ? null : (
            <>
              <CheckGroup
                legend={t('measures.form.notMonths')}
                options={months}
                chosen={draft.notMonths}
                onChange={(notMonths) => onChange({ notMonths })}
              />
              <TextField
                label={t('measures.form.notDays')}
                help={t('measures.form.notDaysHelp')}
                value={draft.notDays}
                maxLength={1200}
                onChange={(notDays) => onChange({ notDays })}
              />
            </>
          )}
          <SchedulePreview draft={draft} />
        </>
      ) : null}
    </fieldset>
  );
}
