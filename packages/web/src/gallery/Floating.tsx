// What floats above a page: a dialog, a menu, what was just done with its way back; and tabs.
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { ColumnChoice } from '../ui/ColumnChoice.tsx';
import { Figure } from '../ui/Figure.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { useToast } from '../ui/Toasts.tsx';

export function Floating() {
  const { t } = useWords();
  const tell = useToast();
  const [open, setOpen] = useState(false);
  const leave = () => setOpen(false);
  const [shown, setShown] = useState<readonly string[]>(['thefts']);
  const does = () => tell({ text: t('gallery.told') });
  return (
    <Figure title={t('gallery.floating')}>
      <Specimens />
      <div className="row">
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          {t('gallery.dialog')}
        </button>
        <MenuButton
          label={t('gallery.menu')}
          placement="bottom start"
          holds={[
            { id: 'pdf', text: t('picture.download.pdf'), does },
            { id: 'json', text: t('picture.download.json'), does },
          ]}
        />
        <ColumnChoice
          columns={[
            { id: 'thefts', name: t('gallery.thefts') },
            { id: 'ratio', name: t('gallery.ratio') },
          ]}
          shown={shown}
          onChoose={(chosen) => setShown([...chosen])}
        />
        <button
          type="button"
          className="btn"
          onClick={() => tell({ text: t('gallery.told'), undo: () => tell({ text: t('gallery.untold') }) })}
        >
          {t('gallery.tell')}
        </button>
      </div>
      <Tabs>
        <TabList className="seg seg-s" aria-label={t('gallery.floating')}>
          <Tab id="series">{t('gallery.tab.series')}</Tab>
          <Tab id="map">{t('gallery.tab.map')}</Tab>
        </TabList>
        <TabPanel id="series">{t('gallery.tab.series')}</TabPanel>
        <TabPanel id="map">{t('gallery.tab.map')}</TabPanel>
      </Tabs>
      <AppDialog title={t('gallery.dialog.title')} open={open} onClose={leave}>
        <div className="row">
          <button type="button" className="btn btn-1" onClick={leave}>
            {t('gallery.dialog.stay')}
          </button>
          <button type="button" className="btn" onClick={leave}>
            {t('app.close')}
          </button>
        </div>
      </AppDialog>
    </Figure>
  );
}

/** As they look when they are open, without having to open them. */
function Specimens() {
  const { t } = useWords();
  return (
    <div className="specimens">
      <div className="floats">
        <h3>{t('gallery.dialog.title')}</h3>
        <p>{t('gallery.dialog.text')}</p>
        <p className="row">
          <span className="btn btn-1">{t('gallery.dialog.stay')}</span>
          <span className="btn">{t('gallery.dialog.leave')}</span>
        </p>
      </div>
      <ul className="menu">
        <li className="on">
          {t('keys.open')} <kbd>Enter</kbd>
        </li>
        <li>
          {t('picture.freeze')} <kbd>F</kbd>
        </li>
        <li className="sep">{t('picture.download.pdf')}</li>
      </ul>
      <p className="toast">
        <span>{t('gallery.told')}</span>
        <span className="linkbtn">{t('toast.undo')}</span>
      </p>
    </div>
  );
}
