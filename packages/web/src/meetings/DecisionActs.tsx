// What can be done to a decision until its minutes are adjusted: its words changed, or taken back. Each asks why.
import { type Decision, decision as decisionSchema, decisionSteps, type MeetingView } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { organisationsQuery } from '../sharing/queries.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly meeting: MeetingView;
  readonly decision: Decision;
  /** begins a new decision in the place of this one */
  readonly onReplace: () => void;
}

export function DecisionActs({ meeting, decision, onReplace }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState<'reword' | 'withdraw' | null>(null);
  const steps = decisionSteps(decision, decision.locked);
  const text = decision.text.slice(0, 60);
  const close = () => setAsking(null);
  return (
    <div className="council-tools">
      {(['reword', 'withdraw'] as const)
        .filter((step) => steps.includes(step))
        .map((step) => (
          <button
            key={step}
            type="button"
            className="linkbtn"
            aria-label={t(`meetings.${step}Of`, { text })}
            onClick={() => setAsking(step)}
          >
            {t(`meetings.${step}`)}
          </button>
        ))}
      {steps.includes('replace') ? (
        <button type="button" className="linkbtn" aria-label={t('meetings.replaceOf', { text })} onClick={onReplace}>
          {t('meetings.replace')}
        </button>
      ) : null}
      {asking === 'reword' ? <RewordForm meeting={meeting} decision={decision} onClose={close} /> : null}
      {asking === 'withdraw' ? <WithdrawForm meeting={meeting} decision={decision} onClose={close} /> : null}
    </div>
  );
}

function useDecisionVerb(meeting: MeetingView, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: { method: 'PUT' | 'POST'; path: string; body: unknown }) =>
      write(decisionSchema, method, path, body),
    onSuccess: async () => {
      for (const queryKey of [['meeting', meeting.id], ['minutes', meeting.id], ['decisions'], ['meetings']])
        await queries.invalidateQueries({ queryKey });
      onDone();
    },
  });
}

type FormProps = Omit<Props, 'onReplace'> & { readonly onClose: () => void };

function RewordForm({ meeting, decision, onClose }: FormProps) {
  const { t } = useWords();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const [form, setForm] = useState({
    text: decision.text,
    organisationId: decision.organisation?.id ?? '',
    role: decision.role ?? '',
    due: decision.due ?? '',
    reason: '',
  });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const verb = useDecisionVerb(meeting, onClose);
  return (
    <DialogForm
      className="council"
      title={t('meetings.reword')}
      save={t('meetings.rewordNow')}
      ready={form.text.trim().length >= 3 && form.reason.trim().length >= 5}
      sending={verb}
      onSave={() =>
        verb.mutate({
          method: 'PUT',
          path: `/api/decisions/${decision.id}`,
          body: {
            text: form.text,
            organisationId: form.organisationId || null,
            role: form.role.trim() || null,
            due: form.due || null,
            reason: form.reason,
          },
        })
      }
      onClose={onClose}
    >
      <p>{t('meetings.rewordText')}</p>
      <TextArea label={t('meetings.decision')} name="text" rows={3} maxLength={4000} value={form.text} onChange={(text) => set({ text })} />
      <SelectField
        label={t('meetings.responsibleOrganisation')}
        name="organisationId"
        value={form.organisationId}
        options={[{ value: '', text: t('meetings.nobody') }, ...organisations.map(({ id, name }) => ({ value: id, text: name }))]}
        onChange={(organisationId) => set({ organisationId })}
      />
      <TextField label={t('meetings.responsible')} name="role" value={form.role} maxLength={120} onChange={(role) => set({ role })} />
      <TextField label={t('meetings.due')} name="due" type="date" value={form.due} onChange={(due) => set({ due })} />
      <TextArea label={t('meetings.reason')} name="reason" value={form.reason} maxLength={400} onChange={(reason) => set({ reason })} />
    </DialogForm>
  );
}

function WithdrawForm({ meeting, decision, onClose }: FormProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const verb = useDecisionVerb(meeting, onClose);
  return (
    <DialogForm
      title={t('meetings.withdraw')}
      save={t('meetings.withdraw')}
      ready={reason.trim().length >= 5}
      sending={verb}
      onSave={() => verb.mutate({ method: 'POST', path: `/api/decisions/${decision.id}/withdraw`, body: { reason } })}
      onClose={onClose}
    >
      <p>{t('meetings.withdrawText')}</p>
      <p className="council-text">{decision.text}</p>
      <TextArea label={t('meetings.reason')} name="reason" value={reason} maxLength={400} onChange={setReason} />
    </DialogForm>
  );
}
