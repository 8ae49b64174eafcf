// For one resource of a plan: whether its shifts become measures now, into which, who owns them and who carries them out.
import { useWords } from '../i18n/use-words.ts';
import { CheckGroup } from '../measures/CheckGroup.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { Joinable, Offered, Taker } from './measures-draft.ts';

interface Props {
  readonly name: string;
  readonly taker: Taker;
  readonly offered: Offered;
  readonly joinable: readonly Joinable[];
  readonly onChange: (next: Taker) => void;
}

export function WhoTakes({ name, taker, offered, joinable, onChange }: Props) {
  const { t } = useWords();
  return (
    <fieldset className="resource">
      <legend className="resource-name">{name}</legend>
      <label className="check">
        <input type="checkbox" checked={taker.taken} onChange={() => onChange({ ...taker, taken: !taker.taken })} />
        {t('presence.takeThese')}
        <span className="sr"> {name}</span>
      </label>
      {taker.taken ? (
        <>
          <div className="fields two-wide">
            <SelectField
              label={t('presence.into')}
              value={taker.measure ?? ''}
              options={[
                { value: '', text: t('presence.intoNew') },
                ...joinable.map(({ id, number, title }) => ({ value: id, text: t('presence.intoOld', { number, title }) })),
              ]}
              onChange={(measure) => onChange({ ...taker, measure: measure === '' ? null : measure })}
            />
            {taker.measure === null ? (
              <SelectField
                label={t('measures.form.organisation')}
                value={taker.owner}
                options={offered.organisations.map(({ id, name: text }) => ({ value: id, text }))}
                onChange={(owner) => onChange({ ...taker, owner, executors: taker.executors.filter((one) => one !== owner) })}
              />
            ) : null}
          </div>
          {taker.measure === null ? (
            <CheckGroup
              legend={t('measures.fact.executors')}
              options={offered.organisations.filter(({ id }) => id !== taker.owner).map(({ id, name: text }) => ({ value: id, text }))}
              chosen={taker.executors}
              onChange={(executors) => onChange({ ...taker, executors })}
            />
          ) : null}
        </>
      ) : null}
    </fieldset>
  );
}
