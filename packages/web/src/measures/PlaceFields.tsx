// Where: areas of the map, and a polygon of its own from a file of GeoJSON where none of them fits.
import type { measureForm } from '@samsyn/domain';
import { useId, useState } from 'react';
import type { z } from 'zod';
import { useWords } from '../i18n/use-words.ts';
import { CheckGroup } from './CheckGroup.tsx';
import { type Draft, polygonOf } from './measure-draft.ts';

interface Props {
  readonly draft: Draft;
  readonly areas: z.infer<typeof measureForm>['areas'];
  readonly onChange: (part: Partial<Draft>) => void;
}

export function PlaceFields({ draft, areas, onChange }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const [unread, setUnread] = useState(false);
  return (
    <fieldset className="mpart">
      <legend>{t('measures.form.where')}</legend>
      {areas.length > 0 ? (
        <CheckGroup
          legend={t('measures.form.areas')}
          options={areas.map((area) => ({ value: area.key, text: area[lang] }))}
          chosen={draft.areaKeys}
          onChange={(areaKeys) => onChange({ areaKeys })}
        />
      ) : null}
      <div className="field">
        <label htmlFor={id}>{t('measures.form.polygon')}</label>
        <span className="help" id={`${id}-help`}>
          {t('measures.form.polygonHelp')}
        </span>
        <input
          id={id}
          type="file"
          accept=".geojson,.json,application/geo+json"
          aria-describedby={`${id}-help`}
          onChange={async (event) => {
            const file = event.target.files?.[0];
            const polygon = file ? await polygonOf(file) : null;
            setUnread(file !== undefined && polygon === null);
            if (polygon) onChange({ polygon });
          }}
        />
        {unread ? (
          <p className="fault-msg" role="alert">
            {t('measures.form.polygonFault')}
          </p>
        ) : null}
        {draft.polygon ? (
          <p className="row">
            <span>{t('measures.form.polygonIs', { n: draft.polygon.type === 'Polygon' ? 1 : draft.polygon.coordinates.length })}</span>
            <button type="button" className="linkbtn" onClick={() => onChange({ polygon: null })}>
              {t('measures.form.polygonRemove')}
            </button>
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
