// A file that was not recognised: what each column is, said by hand over the values that stand in it. The file is not sent again.
import {
  capital,
  categories,
  categoryWords,
  type ImportPreview,
  importSummary,
  mappingProposal,
  placeTypes,
  placeTypeWords,
  unknownColumns,
  unknownPlaceType,
} from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';
import { MappingColumns } from './MappingColumns.tsx';
import { MappingFound } from './MappingFound.tsx';
import { MappingText } from './MappingText.tsx';
import { MappingValues } from './MappingValues.tsx';
import type { Mapping, UnknownColumns } from './mapping-types.ts';

interface FormProps {
  readonly given: ImportPreview;
  /** where it can be left as it was */
  readonly onClose?: () => void;
}

export function MappingForm({ given, onClose }: FormProps) {
  const { id } = given;
  const { t } = useWords();
  const mapping = useQuery({
    queryKey: ['mapping', id],
    queryFn: () => ask(mappingProposal, `/api/imports/${id}/mapping`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const columns = useQuery({
    queryKey: ['mapping', id, 'columns'],
    queryFn: () => ask(unknownColumns, `/api/imports/${id}/columns`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const error = mapping.error ?? columns.error;
  if (error) return <FaultNote raised={error} />;
  if (!mapping.data || !columns.data) return <p className="muted">{t('app.loading')}</p>;
  return <Editor given={given} proposed={mapping.data} found={columns.data} onClose={onClose ?? null} />;
}

interface EditorProps {
  readonly given: ImportPreview;
  readonly proposed: Mapping;
  readonly found: UnknownColumns;
  readonly onClose: (() => void) | null;
}

function Editor({ given, proposed, found, onClose }: EditorProps) {
  const { id } = given;
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const [mapping, setMapping] = useState<Mapping>(proposed);
  const [broken, setBroken] = useState(false);
  const read = useMutation({
    mutationFn: () => write(importSummary, 'POST', `/api/imports/${id}/mapping`, mapping),
    onSuccess: async () => {
      queries.removeQueries({ queryKey: ['mapping', id] });
      await queries.invalidateQueries({ queryKey: ['imports'] });
      onClose?.();
    },
  });
  return (
    <form
      className="fig mapping"
      onSubmit={(event) => {
        event.preventDefault();
        if (!broken) read.mutate();
      }}
    >
      <header>
        <h2>{t('mapping.title')}</h2>
      </header>
      <p className="help">{t('mapping.byHand')}</p>
      <MappingFound given={given} found={found} />
      <TextField
        label={t('mapping.name')}
        value={nameOf(mapping, lang)}
        onChange={(name) => setMapping({ ...mapping, name: { sv: name, en: name } })}
        maxLength={120}
        required
      />
      <MappingColumns mapping={mapping} columns={found.columns} onChange={setMapping} />
      {Object.keys(mapping.categories).length > 0 ? (
        <MappingValues
          caption={t('mapping.values')}
          ours={t('correct.kind')}
          undecided={t('mapping.undecided')}
          decided={mapping.categories}
          options={categories.map(({ key, parent }) => ({
            value: key,
            text: `${parent < 0 ? '' : '– '}${categoryWords[key]?.[lang].many ?? key}`,
          }))}
          onChange={(decided) => setMapping({ ...mapping, categories: decided })}
        />
      ) : null}
      {Object.keys(mapping.placeTypes).length > 0 ? (
        <MappingValues
          caption={t('mapping.places')}
          ours={t('mapping.place')}
          undecided={t('mapping.placeUndecided')}
          decided={mapping.placeTypes}
          options={placeTypes
            .filter(({ key }) => key !== unknownPlaceType)
            .map(({ key }) => ({ value: key, text: capital(placeTypeWords[key]?.[lang].label ?? key) }))}
          onChange={(decided) => setMapping({ ...mapping, placeTypes: decided })}
        />
      ) : null}
      <MappingText mapping={mapping} broken={broken} onChange={setMapping} onBroken={setBroken} />
      {read.error ? <FaultNote raised={read.error} /> : null}
      <div className="row">
        <button type="submit" className="btn btn-1" disabled={read.isPending}>
          {t('mapping.read')}
        </button>
        {onClose ? (
          <button type="button" className="btn" onClick={onClose}>
            {t('app.cancel')}
          </button>
        ) : null}
      </div>
    </form>
  );
}

/** In the person's language, whatever else stands in what may be written by hand. */
function nameOf({ name }: Mapping, lang: 'sv' | 'en'): string {
  if (typeof name !== 'object' || name === null || !(lang in name)) return '';
  const said: unknown = (name as Readonly<Record<string, unknown>>)[lang];
  return typeof said === 'string' ? said : '';
}
