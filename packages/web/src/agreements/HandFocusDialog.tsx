// A problem that is not among the council's priorities in the register, written in by hand with the reason; marked as such in the document.
import type { AgreementView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useAgreementChange } from './agreement-queries.ts';
import { TextPair } from './TextPair.tsx';

const none = { sv: '', en: '' };

export function HandFocusDialog({ view, onClose }: { readonly view: AgreementView; readonly onClose: () => void }) {
  const { t } = useWords();
  const [form, setForm] = useState({ title: none, problem: none, causes: none, goal: none, measurable: false, byHand: '' });
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const save = useAgreementChange(onClose);
  const { title, problem, causes, goal, measurable, byHand } = form;
  const goals = goal.sv.trim() === '' ? [] : [{ goalId: null, text: goal, measurable, canBeSeen: null }];
  const focus = [...view.content.focus, { key: freeKey(view), problemId: null, title, problem, causes, goals, byHand }];
  return (
    <DialogForm
      title={t('agreement.hand.focus')}
      save={t('agreement.hand.add')}
      sending={save}
      onSave={() => save.mutate({ method: 'PATCH', path: `/api/agreements/${view.id}`, body: { version: view.version, focus } })}
      onClose={onClose}
    >
      <p>{t('agreement.hand.text')}</p>
      <TextField
        label={t('agreement.hand.titleSv')}
        required
        maxLength={200}
        value={title.sv}
        onChange={(sv) => set({ title: { ...title, sv } })}
      />
      <TextField
        label={t('agreement.hand.titleEn')}
        required
        maxLength={200}
        value={title.en}
        onChange={(en) => set({ title: { ...title, en } })}
      />
      <TextPair label={t('agreement.problem')} value={problem} onChange={(said) => set({ problem: said })} most={4000} rows={3} />
      <TextPair label={t('agreement.causes')} value={causes} onChange={(said) => set({ causes: said })} most={4000} rows={3} />
      <TextPair label={t('agreement.goal')} value={goal} onChange={(said) => set({ goal: said })} most={1000} rows={2} />
      <label className="tick">
        <input type="checkbox" checked={measurable} onChange={(event) => set({ measurable: event.target.checked })} />
        <span>{t('agreement.hand.measurable')}</span>
      </label>
      <TextArea
        label={t('agreement.hand.why')}
        name="byHand"
        required
        minLength={5}
        maxLength={500}
        value={byHand}
        onChange={(said) => set({ byHand: said })}
      />
    </DialogForm>
  );
}

function freeKey({ content }: AgreementView): string {
  const used = new Set(content.focus.map(({ key }) => key));
  let n = content.focus.length + 1;
  while (used.has(`problem-${n}`)) n++;
  return `problem-${n}`;
}
