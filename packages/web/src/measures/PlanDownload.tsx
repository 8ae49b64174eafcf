// The action plan to take away, in four forms; each asks what it is for.
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { ExportDialog } from '../log/ExportDialog.tsx';
import { Icon } from '../ui/Icon.tsx';

const formats = ['pdf', 'docx', 'xlsx', 'csv'] as const;

export function PlanDownload() {
  const { t } = useWords();
  const [format, setFormat] = useState<(typeof formats)[number] | null>(null);
  return (
    <>
      <MenuTrigger>
        <Button className="btn">
          <Icon name="download" />
          {t('measures.download')}
        </Button>
        <Popover placement="bottom end">
          <Menu className="menu" aria-label={t('measures.download')}>
            {formats.map((one) => (
              <MenuItem key={one} onAction={() => setFormat(one)}>
                {t(`measures.format.${one}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {format ? <ExportDialog what={t('measures.thePlan')} path={`/api/measures/plan.${format}`} onClose={() => setFormat(null)} /> : null}
    </>
  );
}
