// Where: areas of the map, and where none of them fits a place of its own, drawn or from a file of GeoJSON.
import type { measureForm } from '@samsyn/domain';
import { useState } from 'react';
import type { z } from 'zod';
import { useWords } from '../i18n/use-words.ts';
import { FileField } from '../ui/FileField.tsx';
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
      <div className="stack">
        <FileField
          label={t('measures.form.polygon')}
          help={t('measures.form.polygonHelp')}
          accept=".geojson,.json,application/geo+json"
          onChosen={async (given) => {
            const polygon = given ? await polygonOf(given) : null;
            setUnread(given !== null && polygon === null);
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
