// Every component of the office in every state, made of the components themselves: what a new screen is built from.
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Buttons } from './Buttons.tsx';
import { Colours } from './Colours.tsx';
import { Fields } from './Fields.tsx';
import { Floating } from './Floating.tsx';
import { Marks } from './Marks.tsx';
import { States } from './States.tsx';
import { Strips } from './Strips.tsx';
import { TableParts } from './TableParts.tsx';
import { TypeSizes } from './TypeSizes.tsx';
import './gallery.css';

export function GalleryPage() {
  const { t } = useWords();
  useTitle(t('gallery.title'));
  return (
    <>
      <TopBar crumbs={[{ name: t('gallery.title') }]} />
      <div className="page gallery">
        <header className="finding">
          <h1>{t('gallery.head')}</h1>
          <p className="how">{t('gallery.lead')}</p>
        </header>
        <Buttons />
        <Fields />
        <Marks />
        <div className="pair">
          <TableParts />
          <Strips />
        </div>
        <Floating />
        <States />
        <Colours />
        <TypeSizes />
      </div>
    </>
  );
}
