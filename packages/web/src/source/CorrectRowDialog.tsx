// Corrects one stored row of one's own source. It stays that way when its delivery is undone.
import { correctedRow, type SourceContent, unknownPlaceType } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { PositionField } from '../reviews/PositionField.tsx';
import { positionOf } from '../reviews/position-text.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useToast } from '../ui/Toasts.tsx';
import { useKindOptions } from './use-kind-options.ts';
import { useRevert } from './use-revert.ts';

interface Props {
  readonly source: string;
  readonly row: SourceContent['rows'][number];
  readonly onClose: () => void;
}

export function CorrectRowDialog({ source, row, onClose }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const tell = useToast();
  const { categoryOptions, placeOptions } = useKindOptions();
  const was = { category: row.category ?? 'other', placeType: row.placeType ?? unknownPlaceType };
  const [category, setCategory] = useState(was.category);
  const [placeType, setPlaceType] = useState(was.placeType);
  const [position, setPosition] = useState('');
  const at = position.trim() === '' ? null : positionOf(position);
  const revert = useRevert(source);
  const send = useMutation({
    mutationFn: (body: { category: string; placeType: string; at: readonly [number, number] | null }) =>
      write(correctedRow, 'PUT', `/api/sources/${source}/rows/${row.id ?? ''}`, body),
    onSuccess: async (_, sent) => {
      onClose();
      const old = row.longitude !== null && row.latitude !== null ? ([row.longitude, row.latitude] as const) : null;
      const back = { ...was, at: sent.at === null ? null : old };
      const isBack = sent.category === was.category && sent.placeType === was.placeType && (sent.at === null || sent.at === old);
      // the first correction is taken back whole; a later one to what the one before it said
      const undo = row.corrected ? () => send.mutate(back) : () => revert.mutate(row);
      tell({ text: t('source.corrected'), ...(isBack ? {} : { undo }) });
      for (const key of ['source', 'sources', 'picture']) await queries.invalidateQueries({ queryKey: [key] });
    },
  });
  return (
    <DialogForm
      title={t('source.correct.title')}
      save={t('source.correct.save')}
      ready={position.trim() === '' || at !== null}
      sending={send}
      onSave={() => send.mutate({ category, placeType, at })}
      onClose={onClose}
    >
      <p className="help">{t('source.correct.help')}</p>
      <SelectField label={t('source.kind')} name="category" value={category} onChange={setCategory} options={categoryOptions} />
      <SelectField label={t('source.place')} name="placeType" value={placeType} onChange={setPlaceType} options={placeOptions} />
      <PositionField value={position} onChange={setPosition} />
    </DialogForm>
  );
}
