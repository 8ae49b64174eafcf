// One kind of presence and its rules, as fields.
import { type PresenceKind, presenceKinds, presenceKindWords, presenceWords } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { type DraftResource, type NamedArea, numberRange, resourceNumbers, usualResource } from './plan-draft.ts';

interface Props {
  readonly resource: DraftResource;
  readonly districts: readonly NamedArea[];
  readonly onChange: (next: DraftResource) => void;
  readonly onRemove: (() => void) | null;
}

export function ResourceFields({ resource, districts, onChange, onRemove }: Props) {
  const { t, lang } = useWords();
  const change = (part: Partial<DraftResource>) => onChange({ ...resource, ...part });
  const options = presenceKinds.map((value) => ({ value, text: presenceKindWords[value].many[lang] }));
  const takeKind = (kind: PresenceKind) =>
    onChange({ ...usualResource(kind, presenceKindWords[kind].many[lang]), key: resource.key, areas: resource.areas });
  return (
    <fieldset className="resource">
      <legend className="resource-name">{resource.name || t('presence.resource')}</legend>
      <div className="fields">
        <SelectField label={t('presence.kind')} value={resource.kind} options={options} onChange={takeKind} />
        <TextField label={t('presence.resourceName')} value={resource.name} required maxLength={80} onChange={(name) => change({ name })} />
        {resourceNumbers.map((key) => (
          <TextField
            key={key}
            label={t(`presence.field.${key}`)}
            type="number"
            required
            min={numberRange[key][0]}
            max={numberRange[key][1]}
            value={resource[key]}
            onChange={(value) => change({ [key]: value })}
          />
        ))}
      </div>
      {resource.allowed.map((window, i) => (
        <AllowedFields
          // biome-ignore lint/suspicious/noArrayIndexKey: windows are added last and removed last
          key={i}
          window={window}
          onChange={(next) => change({ allowed: resource.allowed.map((one, k) => (k === i ? next : one)) })}
        />
      ))}
      <div className="row">
        <button
          type="button"
          className="btn"
          disabled={resource.allowed.length >= 14}
          onClick={() => change({ allowed: [...resource.allowed, { days: [5], from: 18, to: 24 }] })}
        >
          {t('presence.addWindow')}
        </button>
        {resource.allowed.length > 1 ? (
          <button type="button" className="btn" onClick={() => change({ allowed: resource.allowed.slice(0, -1) })}>
            {t('presence.removeWindow')}
          </button>
        ) : null}
        {onRemove ? (
          <button type="button" className="btn" onClick={onRemove}>
            {t('presence.removeResource', { name: resource.name })}
          </button>
        ) : null}
      </div>
      {districts.length > 0 ? (
        <fieldset className="checks">
          <legend>{t('presence.sentTo')}</legend>
          {districts.map(({ key, name }) => {
            const chosen = resource.areas?.includes(key) ?? false;
            return (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={chosen}
                  onChange={() => {
                    const left = chosen ? (resource.areas ?? []).filter((one) => one !== key) : [...(resource.areas ?? []), key];
                    change({ areas: left.length > 0 ? left : null });
                  }}
                />
                {name}
              </label>
            );
          })}
        </fieldset>
      ) : null}
    </fieldset>
  );
}

type Window = DraftResource['allowed'][number];

function AllowedFields({ window, onChange }: { readonly window: Window; readonly onChange: (next: Window) => void }) {
  const { t, lang } = useWords();
  const hours = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({ value: String(from + i), text: String(from + i).padStart(2, '0') }));
  return (
    <div className="allowed">
      <fieldset className="checks">
        <legend>{t('presence.allowedDays')}</legend>
        {presenceWords[lang].shortDays.map((name, day) => {
          const chosen = window.days.includes(day);
          const only = chosen && window.days.length === 1;
          return (
            <label key={name}>
              <input
                type="checkbox"
                checked={chosen}
                disabled={only}
                onChange={() =>
                  onChange({ ...window, days: chosen ? window.days.filter((one) => one !== day) : [...window.days, day].sort() })
                }
              />
              {name}
            </label>
          );
        })}
      </fieldset>
      <SelectField
        label={t('presence.from')}
        value={String(window.from)}
        options={hours(0, 23)}
        onChange={(from) => onChange({ ...window, from: Number(from) })}
      />
      <SelectField
        label={t('presence.to')}
        value={String(window.to)}
        options={hours(1, 24)}
        onChange={(to) => onChange({ ...window, to: Number(to) })}
      />
    </div>
  );
}
