// The action plan to take away, in four forms; each asks what it is for.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ExportDialog } from '../log/ExportDialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';

const formats = ['pdf', 'docx', 'xlsx', 'csv'] as const;

export function PlanDownload() {
  const { t } = useWords();
  const [format, setFormat] = useState<(typeof formats)[number] | null>(null);
  return (
    <>
      <MenuButton
        label={t('measures.download')}
        holds={formats.map((one) => ({ id: one, text: t(`measures.format.${one}`), does: () => setFormat(one) }))}
      >
        <Icon name="download" />
        {t('measures.download')}
      </MenuButton>
      {format ? <ExportDialog what={t('measures.thePlan')} path={`/api/measures/plan.${format}`} onClose={() => setFormat(null)} /> : null}
    </>
  );
}
