// The sizes of type that exist, each said in itself.
import { useWords } from '../i18n/use-words.ts';
import { Figure } from '../ui/Figure.tsx';

const sizes = ['t-40', 't-28', 't-20', 't-18', 't-16', 't-15', 't-14', 't-13', 't-12'] as const;

export function TypeSizes() {
  const { t, n } = useWords();
  return (
    <Figure title={t('gallery.type')}>
      {sizes.map((size) => (
        <p key={size} className={size}>
          {size}: {n(1214)} / {n(4867)}, {n(-27)}, {n(0.8, 1)}
        </p>
      ))}
    </Figure>
  );
}
