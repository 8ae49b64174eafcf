// Fields of every kind, one of them with a fault.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Choice } from '../ui/Choice.tsx';
import { Figure } from '../ui/Figure.tsx';
import { FileField } from '../ui/FileField.tsx';
import { NamedFaultContext } from '../ui/named-fault.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';

export function Fields() {
  const { t } = useWords();
  const [cost, setCost] = useState('185000');
  const [start, setStart] = useState('2027-01-18');
  const [owner, setOwner] = useState<'' | 'licensing'>('');
  const [note, setNote] = useState('');
  const [ticked, setTicked] = useState(true);
  const [halls, setHalls] = useState(true);
  const [unit, setUnit] = useState<'count' | 'rate'>('count');
  const units = [
    { value: 'count', text: t('view.units.count') },
    { value: 'rate', text: t('view.units.rate') },
  ] as const;
  return (
    <Figure title={t('gallery.fields')}>
      <div className="parts3">
        <TextField label={t('gallery.cost')} help={t('gallery.cost.help')} type="number" value={cost} onChange={setCost} />
        <TextField label={t('gallery.start')} type="date" value={start} onChange={setStart} />
        <NamedFaultContext value={owner === '' ? { field: 'owner', why: t('gallery.owner.why') } : null}>
          <SelectField
            label={t('gallery.owner')}
            name="owner"
            value={owner}
            onChange={setOwner}
            options={[
              { value: '', text: t('gallery.owner.none') },
              { value: 'licensing', text: t('gallery.owner.one') },
            ]}
          />
        </NamedFaultContext>
        <FileField label={t('gallery.file')} accept=".csv,.xlsx" onChosen={() => undefined} />
        <TextArea label={t('gallery.note')} value={note} onChange={setNote} />
        <fieldset className="choices">
          <legend>{t('gallery.parties')}</legend>
          <label className={ticked ? 'on' : undefined}>
            <input type="checkbox" checked={ticked} onChange={() => setTicked(!ticked)} />
            {t('gallery.party.municipality')}
          </label>
          <label>
            <input type="checkbox" disabled />
            {t('gallery.party.police')}
          </label>
        </fieldset>
        <fieldset className="choices">
          <legend>{t('gallery.choice')}</legend>
          <label className={halls ? 'on' : undefined}>
            <input type="radio" name="gallery-choice" checked={halls} onChange={() => setHalls(true)} />
            {t('gallery.choice.halls')}
          </label>
          <label className={halls ? undefined : 'on'}>
            <input type="radio" name="gallery-choice" checked={!halls} onChange={() => setHalls(false)} />
            {t('gallery.choice.none')}
          </label>
        </fieldset>
        <div className="row">
          <Choice label={t('view.units')} value={unit} options={units} onChoose={setUnit} />
          <Choice className="seg-s" label={t('gallery.choice')} value={unit} options={units} onChoose={setUnit} />
        </div>
      </div>
    </Figure>
  );
}
