// One more municipality in one form: code, name, a template of roles, and its areas from a file.
import { type MatrixTemplate, madeMunicipality, matrixTemplates } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFreshly } from '../account/freshly.ts';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { SettingsNav } from '../settings/SettingsNav.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FileField } from '../ui/FileField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

const templates = Object.keys(matrixTemplates) as MatrixTemplate[];

export function MunicipalityPage() {
  const { t, n } = useWords();
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [template, setTemplate] = useState<MatrixTemplate>('standard');
  const [file, setFile] = useState<File | null>(null);
  const make = useMutation({
    mutationFn: async () => {
      const areas = file && { fileName: file.name, content: await base64Of(file) };
      return freshly(() => write(madeMunicipality, 'POST', '/api/municipalities', { code, name, template, areas }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session'] }),
  });
  useTitle(t('municipality.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.settings'), to: '/installningar' }, { name: t('settings.municipalities') }]} />
      <div className="page s16">
        <SettingsNav />
        <header className="finding">
          <h1>{t('municipality.title')}</h1>
          <p className="how">{t('municipality.lead')}</p>
        </header>
        <form
          className="stack narrow"
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate();
          }}
        >
          <TextField label={t('municipality.code')} value={code} maxLength={12} pattern="[0-9A-Za-z]{2,12}" required onChange={setCode} />
          <TextField label={t('municipality.name')} value={name} maxLength={120} required onChange={setName} />
          <SelectField
            label={t('municipality.template')}
            value={template}
            options={templates.map((value) => ({ value, text: t(`municipality.template.${value}`) }))}
            onChange={setTemplate}
          />
          <FileField
            label={t('municipality.areas')}
            help={t('municipality.areasHelp')}
            accept=".geojson,.json,.gpkg,.gz"
            onChosen={setFile}
          />
          {make.error ? <FaultNote raised={make.error} /> : null}
          {make.data ? (
            <p className="strip" role="status">
              <span>{t('municipality.made', { name: make.data.name, n: n(make.data.areas) })}</span>
            </p>
          ) : null}
          <p>
            <button type="submit" className="btn btn-1" disabled={make.isPending}>
              {t('municipality.make')}
            </button>
          </p>
        </form>
      </div>
    </>
  );
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
