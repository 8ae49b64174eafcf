// Who checks the minutes and how far each has come; one who cannot answer is replaced. What happens when all have approved, and the decisions.
import { type MinutesView, swedishClock } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useMinutesVerb } from './use-minutes-verb.ts';

const marks = { approved: ['check', 'done', 'v-ok'], change: ['warning', 'ask', 'v-warn'], waiting: ['clock', 'wait', 'v-flat'] } as const;

export function AdjustersSection({ minutes, mayWrite }: { readonly minutes: MinutesView; readonly mayWrite: boolean }) {
  const { t, date } = useWords();
  const { meeting } = minutes;
  const decisions = meeting.items.flatMap((item) => item.decisions);
  const moment = (iso: string): string => `${date(iso)} ${swedishClock(new Date(iso))}`;
  return (
    <aside aria-label={t('minutes.adjustment')}>
      <section>
        <h2 className="side-h">{t('minutes.adjustment')}</h2>
        <ol className="sign">
          <li className={minutes.readyAt ? 'done' : 'wait'}>
            <span className="sn">{minutes.readyAt ? <Icon name="check" /> : 1}</span>
            <div>
              <b>{t('minutes.secretary')}</b>
              <span className="sub">
                {minutes.readyAt ? t('minutes.handedOver', { at: moment(minutes.readyAt) }) : t('minutes.writing')}
              </span>
            </div>
            <span className={`v ${minutes.readyAt ? 'v-ok' : 'v-flat'}`}>
              <span>{t(minutes.readyAt ? 'minutes.ready' : 'minutes.waiting')}</span>
            </span>
          </li>
          {minutes.adjusters.map((one, i) => {
            const [icon, step, tone] = marks[one.state];
            return (
              <li key={one.id} className={step}>
                <span className="sn">{one.state === 'waiting' ? i + 2 : <Icon name={icon} />}</span>
                <div>
                  <b>{t('minutes.adjuster', { organisation: one.organisation })}</b>
                  <span className="sub">
                    {one.title}
                    {one.lastAt ? `, ${moment(one.lastAt)}` : ''}
                    {one.left.length > 0 ? `. ${t('minutes.left', { n: one.left.length })}` : ''}
                    {one.remindedAt && one.state !== 'approved' ? `. ${t('minutes.reminded', { date: date(one.remindedAt) })}` : ''}
                  </span>
                  {mayWrite && minutes.lockedAt === null && one.state !== 'approved' ? <Replace minutes={minutes} adjuster={one} /> : null}
                </div>
                <span className={`v ${tone}`}>
                  <span>{t(`minutes.state.${one.state}`)}</span>
                </span>
              </li>
            );
          })}
        </ol>
        {minutes.adjustBy && minutes.lockedAt === null ? (
          <p className="small muted">
            {t('minutes.lastDay', { date: date(minutes.adjustBy) })}
            {minutes.remindOn.length > 0 ? ` ${t('minutes.remindOn', { days: minutes.remindOn.map((day) => date(day)).join(', ') })}` : ''}
            {minutes.chairToldAt ? ` ${t('minutes.chairTold', { date: date(minutes.chairToldAt) })}` : ''}
          </p>
        ) : null}
      </section>
      <section>
        <h2 className="side-h">{t('minutes.then')}</h2>
        <ul className="then">
          {(['lock', 'file', 'download'] as const).map((icon) => (
            <li key={icon}>
              <Icon name={icon} />
              <span>{t(`minutes.then.${icon}`)}</span>
            </li>
          ))}
        </ul>
        {minutes.hash ? (
          <p className="small muted council-hash">
            SHA-256 <code>{minutes.hash}</code>
          </p>
        ) : null}
      </section>
      {decisions.length > 0 ? (
        <section>
          <table className="tbl tbl-s">
            <caption>{t('minutes.decisions')}</caption>
            <thead>
              <tr>
                <th scope="col">§</th>
                <th scope="col">{t('meetings.responsible')}</th>
                <th scope="col">{t('meetings.due')}</th>
              </tr>
            </thead>
            <tbody>
              {decisions.map((one) => (
                <tr key={one.id}>
                  <td>{one.paragraph}</td>
                  <td>{[one.organisation?.name, one.role].filter(Boolean).join(', ') || t('meetings.nobody')}</td>
                  <td className="nw">{one.due ? date(one.due) : t('minutes.noDay')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </aside>
  );
}

function Replace({ minutes, adjuster }: { readonly minutes: MinutesView; readonly adjuster: MinutesView['adjusters'][number] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [memberId, setMember] = useState('');
  const [reason, setReason] = useState('');
  const verb = useMinutesVerb(minutes.meeting.id);
  const named = minutes.adjusters.map((one) => one.memberId);
  const seats = minutes.meeting.members.filter(({ id, function: of }) => !named.includes(id) && of !== 'secretary');
  return (
    <>
      <button
        type="button"
        className="linkbtn"
        aria-label={t('minutes.replaceOf', { organisation: adjuster.organisation })}
        onClick={() => setOpen(true)}
      >
        {t('minutes.replace')}
      </button>
      {open ? (
        <DialogForm
          title={t('minutes.replaceOf', { organisation: adjuster.organisation })}
          save={t('minutes.replace')}
          ready={memberId !== '' && reason.trim().length >= 5}
          sending={verb}
          onSave={() => {
            const body = { adjusterId: adjuster.id, memberId, reason };
            verb.mutate({ path: `/api/meetings/${minutes.meeting.id}/minutes/replace`, body }, { onSuccess: () => setOpen(false) });
          }}
          onClose={() => setOpen(false)}
        >
          <SelectField
            label={t('minutes.newAdjuster')}
            name="memberId"
            value={memberId}
            options={[
              { value: '', text: t('meetings.choose') },
              ...seats.map(({ id, organisation, title }) => ({ value: id, text: `${organisation.name}, ${title}` })),
            ]}
            onChange={setMember}
          />
          <TextArea label={t('meetings.reason')} name="reason" value={reason} maxLength={400} onChange={setReason} />
        </DialogForm>
      ) : null}
    </>
  );
}
