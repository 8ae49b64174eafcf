// For each cause, measure and goal that hangs on nothing else of the problem: which part it goes with. What hangs on it goes along.
import { hangsOn, type ProblemChain } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';

interface Props {
  readonly chain: ProblemChain;
  /** of the parts, in their order */
  readonly names: readonly string[];
  readonly along: ReadonlyMap<string, number>;
  /** null: it stays with the problem that is split */
  readonly onChoose: (id: string, part: number | null) => void;
}

export function ChainParts({ chain, names, along, onChoose }: Props) {
  const { t, lang } = useWords();
  const holders = hangsOn(chain);
  const rows = [
    ...chain.causes.map(({ id, number, statement }) => ({ id, text: t('problems.chain.cause', { number, text: statement }) })),
    ...chain.measures.map(({ id, number, title }) => ({ id, text: t('problems.chain.measure', { number, text: title }) })),
    ...chain.goals.map(({ id, number, sentence }) => ({ id, text: t('problems.chain.goal', { number, text: sentence[lang] }) })),
  ];
  const topOf = (id: string): string => {
    const holder = holders.get(id) ?? null;
    return holder === null ? id : topOf(holder);
  };
  const carried = (id: string): number => [...holders.keys()].filter((one) => one !== id && topOf(one) === id).length;
  const free = rows.filter(({ id }) => holders.get(id) === null);
  if (free.length === 0) return <p className="small muted">{t('problems.chain.none')}</p>;
  return (
    <fieldset className="chain-parts">
      <legend>{t('problems.chain.along')}</legend>
      <p className="help">{t('problems.chain.rule')}</p>
      {free.map(({ id, text }) => (
        <SelectField
          key={id}
          label={carried(id) > 0 ? t('problems.chain.with', { text, n: carried(id) }) : text}
          value={String(along.get(id) ?? '')}
          options={[{ value: '', text: t('problems.chain.stays') }, ...names.map((name, i) => ({ value: String(i), text: name }))]}
          onChange={(part) => onChoose(id, part === '' ? null : Number(part))}
        />
      ))}
    </fieldset>
  );
}
