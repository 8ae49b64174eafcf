// The place-safety checklist, principle by principle: four answers and a note to each question. Read-only once it has been sent.
import {
  type AnswerValue,
  answerValues,
  answerWords,
  type ChecklistItem,
  checklist,
  principles,
  principleWords,
  type ReviewAnswers,
  type ReviewView,
} from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { useReviewChange } from './use-review-change.ts';

export function ChecklistForm({ review, writes }: { readonly review: ReviewView; readonly writes: boolean }) {
  const { t, lang } = useWords();
  const [answers, setAnswers] = useState<ReviewAnswers>(review.answers);
  const save = useReviewChange(review.id);
  const changed = JSON.stringify(answers) !== JSON.stringify(review.answers);
  const set = (id: string, part: { answer?: AnswerValue; note?: string }) => {
    const before = answers[id] ?? { answer: 'yes', note: '' };
    setAnswers({ ...answers, [id]: { ...before, ...part } });
  };
  return (
    <form
      className="fig checklist"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ method: 'PUT', path: 'answers', body: { answers } });
      }}
    >
      <header>
        <h2>{t('reviews.checklist')}</h2>
      </header>
      <p className="lede">{t('reviews.checklistHow')}</p>
      {principles.map((principle) => (
        <section key={principle}>
          <h3>{principleWords[principle][lang]}</h3>
          {checklist
            .filter((item) => item.principle === principle)
            .map((item) =>
              writes ? (
                <Question key={item.id} item={item} given={answers[item.id]} onChange={(part) => set(item.id, part)} />
              ) : (
                <p className="answered" key={item.id}>
                  <span>{item.question[lang]}</span>
                  <b>{answers[item.id] ? answerWords[answers[item.id]?.answer ?? 'yes'][lang] : t('reviews.unanswered')}</b>
                  {answers[item.id]?.note ? <span className="sub">{answers[item.id]?.note}</span> : null}
                </p>
              ),
            )}
        </section>
      ))}
      {save.error ? <FaultNote raised={save.error} /> : null}
      {writes ? (
        <div className="row save-row">
          <button type="submit" className="btn" disabled={!changed || save.isPending}>
            {t('reviews.saveAnswers')}
          </button>
          <span className="small muted" role="status">
            {changed ? t('reviews.unsaved') : save.isSuccess ? t('reviews.saved') : ''}
          </span>
        </div>
      ) : null}
    </form>
  );
}

interface QuestionProps {
  readonly item: ChecklistItem;
  readonly given: ReviewAnswers[string] | undefined;
  readonly onChange: (part: { answer?: AnswerValue; note?: string }) => void;
}

function Question({ item, given, onChange }: QuestionProps) {
  const { t, lang } = useWords();
  return (
    <fieldset className="question">
      <legend>{item.question[lang]}</legend>
      <div className="answers">
        {answerValues.map((value) => (
          <label key={value}>
            <input type="radio" name={item.id} checked={given?.answer === value} onChange={() => onChange({ answer: value })} />
            {answerWords[value][lang]}
          </label>
        ))}
      </div>
      {given ? (
        <label className="question-note">
          <span aria-hidden="true">{t('reviews.note')}</span>
          <input
            className="inp"
            aria-label={`${t('reviews.note')}: ${item.question[lang]}`}
            maxLength={500}
            value={given.note}
            onChange={({ target }) => onChange({ note: target.value })}
          />
        </label>
      ) : null}
    </fieldset>
  );
}
