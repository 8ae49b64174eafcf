// Enters the council's choice: focus areas with reasons, the rest with reasons, and who thought otherwise. Then the round is locked.
import { type DecideRound, fewestFocus, isGround, mostFocus, type RoundDetail } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ReasonField } from '../problems/ReasonField.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { decisionOption } from './decision-option.ts';
import { carryingQuery, useRoundStep } from './priority-queries.ts';

export function DecideForm({ round }: { readonly round: RoundDetail }) {
  const words = useWords();
  const { t } = words;
  const problems = round.problems.filter(({ ground }) => isGround(ground));
  const [decidedOn, setDay] = useState(() => new Date().toISOString().slice(0, 10));
  const [decisionId, setDecision] = useState('');
  const { data: carrying } = useQuery(carryingQuery);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [dissents, setDissents] = useState<Readonly<Record<string, string>>>({});
  const step = useRoundStep();
  const because = (id: string) => (reasons[id] ?? '').trim();
  const said = problems.map(({ id }) => ({ problemId: id, reason: because(id) }));
  const body: DecideRound = {
    decidedOn,
    decisionId: decisionId || null,
    chosen: chosen.map((problemId) => ({ problemId, reason: because(problemId) })),
    notChosen: said.filter(({ problemId }) => !chosen.includes(problemId)),
    dissents: Object.entries(dissents).flatMap(([party, text]) => (text.trim() === '' ? [] : [{ party, text: text.trim() }])),
  };
  const ready = chosen.length >= fewestFocus && chosen.length <= mostFocus && said.every(({ reason }) => reason !== '') && decidedOn !== '';
  return (
    <section className="fig" id="decision">
      <header>
        <h2>{t('priority.decide')}</h2>
        <p className="small" role="status">
          {t('priority.decide.n', { n: chosen.length })}
        </p>
      </header>
      <p className="lede">{t('priority.decide.text')}</p>
      <form
        className="stack decide"
        onSubmit={(event) => {
          event.preventDefault();
          step.mutate({ path: `/${round.id}/decision`, body });
        }}
      >
        <SelectField
          label={t('priority.decide.decision')}
          value={decisionId}
          options={[
            { value: '', text: t('priority.decide.noDecision') },
            ...(carrying?.decisions ?? []).map((one) => decisionOption(one, words)),
          ]}
          onChange={(id) => {
            setDecision(id);
            setDay((before) => carrying?.decisions.find((one) => one.id === id)?.decidedOn ?? before);
          }}
        />
        {decisionId === '' ? (
          <TextField label={t('priority.decide.day')} type="date" required value={decidedOn} onChange={setDay} />
        ) : (
          <p className="small">{t('priority.decide.dayOf', { day: words.date(decidedOn) })}</p>
        )}
        <ul>
          {problems.map(({ id, number, name }) => {
            const on = chosen.includes(id);
            return (
              <li key={id}>
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={on}
                    onChange={() => setChosen((before) => (on ? before.filter((one) => one !== id) : [...before, id]))}
                  />
                  <span>
                    {number} {name}
                    {on ? (
                      <b className="focus-place"> {t('priority.chosen', { place: chosen.indexOf(id) + 1 })}</b>
                    ) : (
                      <span className="sr"> {t('priority.decide.choose')}</span>
                    )}
                  </span>
                </label>
                <ReasonField
                  label={t(on ? 'priority.decide.reason' : 'priority.decide.whyNot', { number })}
                  value={reasons[id] ?? ''}
                  onChange={(text) => setReasons((before) => ({ ...before, [id]: text }))}
                />
              </li>
            );
          })}
        </ul>
        {round.parties.map(({ id, name }) => (
          <ReasonField
            key={id}
            label={t('priority.decide.dissent', { party: name })}
            required={false}
            value={dissents[id] ?? ''}
            onChange={(text) => setDissents((before) => ({ ...before, [id]: text }))}
          />
        ))}
        {step.error ? <FaultNote raised={step.error} /> : null}
        <div className="score-acts">
          <button type="submit" className="btn btn-1" disabled={step.isPending || !ready}>
            {t('priority.decide.save')}
          </button>
        </div>
      </form>
    </section>
  );
}
