// Where it is: the phone's own position at a press, or latitude and longitude as a map shows them.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { TextField } from '../ui/TextField.tsx';
import { positionOf, positionText } from './position-text.ts';

interface Props {
  readonly value: string;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
}

export function PositionField({ value, required = false, onChange }: Props) {
  const { t, n } = useWords();
  const [said, setSaid] = useState('');
  const here = () => {
    setSaid(t('lights.locating'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        onChange(positionText([coords.longitude, coords.latitude]));
        setSaid(t('lights.located', { metres: n(Math.round(coords.accuracy)) }));
      },
      () => setSaid(t('lights.notLocated')),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 30_000 },
    );
  };
  const wrong = value.trim() !== '' && positionOf(value) === null;
  return (
    <div className="position">
      <TextField
        label={t('lights.position')}
        help={t('lights.positionHelp')}
        name="at"
        value={value}
        required={required}
        maxLength={60}
        onChange={onChange}
      />
      <button type="button" className="btn" onClick={here}>
        {t('lights.here')}
      </button>
      <p className="small muted" role="status">
        {wrong ? t('lights.positionWrong') : said}
      </p>
    </div>
  );
}
