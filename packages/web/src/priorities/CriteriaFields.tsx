// Which criteria a round weighs by, and what 1 to 5 mean of each: limits for what is measured, words for what is judged.
import { anchorsOf, criterionKeys, criterionWords, isScorable, type NewRound, standardCriteria } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { TextField } from '../ui/TextField.tsx';

type Criteria = NewRound['criteria'];
type One = Criteria[number];

export function CriteriaFields({ criteria, onChange }: { readonly criteria: Criteria; readonly onChange: (next: Criteria) => void }) {
  const { t, lang } = useWords();
  const toggle = (key: One['key']) => {
    const standard = standardCriteria.find((one) => one.key === key);
    const without = criteria.filter((one) => one.key !== key);
    const next =
      without.length < criteria.length || !standard
        ? without
        : [...criteria, { key, bands: standard.bands && [...standard.bands], anchors: null }];
    onChange([...next].sort((a, b) => criterionKeys.indexOf(a.key) - criterionKeys.indexOf(b.key)));
  };
  const replace = (changed: One) => onChange(criteria.map((one) => (one.key === changed.key ? changed : one)));
  return (
    <fieldset className="ticks criteria">
      <legend>{t('priority.form.criteria')}</legend>
      {criterionKeys.map((key) => {
        const one = criteria.find((criterion) => criterion.key === key);
        const { name, question } = criterionWords[key][lang];
        return (
          <div key={key} className="criterion">
            <label className="tick">
              <input type="checkbox" checked={one !== undefined} onChange={() => toggle(key)} />
              <span>
                {name}
                <span className="sub"> {question}</span>
              </span>
            </label>
            {one && isScorable(key) ? <AnchorFields one={one} name={name} onChange={replace} /> : null}
            {one && !isScorable(key) ? <p className="sub">{t('priority.unscored')}</p> : null}
          </div>
        );
      })}
    </fieldset>
  );
}

function AnchorFields({ one, name, onChange }: { readonly one: One; readonly name: string; readonly onChange: (changed: One) => void }) {
  const { t, lang } = useWords();
  const { bands } = one;
  const anchors = anchorsOf(one, lang);
  return (
    <details>
      <summary>{bands ? t('priority.form.bands') : anchors.map((text, i) => `${i + 1} ${text}`).join(' · ')}</summary>
      <div className="anchor-fields">
        {bands
          ? bands.map((band, i) => (
              <TextField
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is the score
                key={i}
                type="number"
                label={t('priority.form.band', { criterion: name, score: i + 2 })}
                value={String(band)}
                required
                min={0}
                step="any"
                onChange={(value) => onChange({ ...one, bands: bands.map((before, at) => (at === i ? Number(value) : before)) })}
              />
            ))
          : anchors.map((anchor, i) => (
              <TextField
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is the score
                key={i}
                label={t('priority.form.anchor', { criterion: name, score: i + 1 })}
                value={anchor}
                required
                maxLength={200}
                onChange={(value) => onChange({ ...one, anchors: anchors.map((before, at) => (at === i ? value : before)) })}
              />
            ))}
      </div>
    </details>
  );
}
