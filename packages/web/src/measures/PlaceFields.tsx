// Where: areas of the map, and where none of them fits a place of its own, drawn or from a file of GeoJSON.
import type { measureForm } from '@samsyn/domain';
import { useId, useState } from 'react';
import type { z } from 'zod';
import { useWords } from '../i18n/use-words.ts';
import { CheckGroup } from './CheckGroup.tsx';
import { type Draft, polygonOf } from './measure-draft.ts';
import { PlaceDraw } from './place/PlaceDraw.tsx';

interface Props {
  readonly draft: Draft;
  readonly areas: z.infer<typeof measureForm>['areas'];
  readonly onChange: (part: Partial<Draft>) => void;
}

export function PlaceFields({ draft, areas, onChange }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const [unread, setUnread] = useState(false);
  /** a file begins the drawing anew */
  const [file, setFile] = useState(0);
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
      <h2 className="placehead">{t('measures.place.draw')}</h2>
      <PlaceDraw key={file} place={draft.polygon} onChange={(polygon, placeUnfinished) => onChange({ polygon, placeUnfinished })} />
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
            const given = event.target.files?.[0];
            const polygon = given ? await polygonOf(given) : null;
            setUnread(given !== undefined && polygon === null);
            if (!polygon) return;
            onChange({ polygon, placeUnfinished: false });
            setFile((before) => before + 1);
          }}
        />
        {unread ? (
          <p className="fault-msg" role="alert">
            {t('measures.form.polygonFault')}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
