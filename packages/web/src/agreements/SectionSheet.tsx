// The open section on the white sheet: read as it will stand, or written in both languages.
import { type AgreementView, agreementWords } from '@samsyn/domain';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { clock } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { BoundText } from './BoundText.tsx';
import { CommitmentsTable } from './CommitmentsTable.tsx';
import { HandCommitmentDialog } from './HandCommitmentDialog.tsx';
import { HandFocusDialog } from './HandFocusDialog.tsx';
import { HandMark } from './HandMark.tsx';
import { PartiesEditor } from './PartiesEditor.tsx';
import { PartiesTable } from './PartiesTable.tsx';
import { SectionEditor } from './SectionEditor.tsx';
import type { SectionEntry } from './section-entries.ts';

interface Props {
  readonly view: AgreementView;
  readonly entry: SectionEntry;
}

export function SectionSheet({ view, entry }: Props) {
  const { t, lang } = useWords();
  const [mode, setMode] = useState<'read' | 'write'>('read');
  const time = clock(view.savedAt, lang);
  const saved = (
    <span className="small">
      <Icon name="check" />
      {t('agreement.saved', { time, version: view.version })}
    </span>
  );
  const read = <SectionRead view={view} entry={entry} />;
  return (
    <article className="docsheet ed" aria-labelledby="agreement-section">
      {view.maySave ? (
        <Tabs selectedKey={mode} onSelectionChange={(key) => setMode(key === 'write' ? 'write' : 'read')}>
          <div className="edbar">
            <TabList className="seg seg-s" aria-label={t('agreement.mode')}>
              <Tab id="read">{t('agreement.mode.read')}</Tab>
              <Tab id="write">{t('agreement.mode.write')}</Tab>
            </TabList>
            {saved}
          </div>
          <h2 id="agreement-section">{`${entry.number} ${entry.heading}`}</h2>
          <TabPanel id="read">{read}</TabPanel>
          <TabPanel id="write">
            {entry.section === 'parties' ? <PartiesEditor key={view.version} view={view} onSaved={() => setMode('read')} /> : null}
            <SectionEditor key={`${entry.at} ${view.version}`} view={view} entry={entry} onSaved={() => setMode('read')} />
          </TabPanel>
        </Tabs>
      ) : (
        <>
          <div className="edbar">
            <span className="small">{view.state === 'draft' ? null : t('agreement.fixed')}</span>
            {saved}
          </div>
          <h2 id="agreement-section">{`${entry.number} ${entry.heading}`}</h2>
          {read}
        </>
      )}
    </article>
  );
}

function AddByHand({ view, kind }: { readonly view: AgreementView; readonly kind: 'focus' | 'commitment' }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (!view.maySave) return null;
  const Dialog = kind === 'focus' ? HandFocusDialog : HandCommitmentDialog;
  return (
    <>
      <p>
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          {t(`agreement.hand.${kind}`)}
        </button>
      </p>
      {open ? <Dialog view={view} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function SectionRead({ view, entry }: Props) {
  const { t, lang } = useWords();
  const { content } = view;
  const words = agreementWords[lang];
  const focus = content.focus.find((one) => one.key === entry.focus);
  if (focus)
    return (
      <>
        <h3>{t('agreement.problem')}</h3>
        <BoundText text={focus.problem} view={view} />
        <HandMark why={focus.byHand} />
        <h3>{t('agreement.causes')}</h3>
        <p>{words.causes}</p>
        <BoundText text={focus.causes} view={view} />
        <h3>{t('agreement.goal')}</h3>
        {focus.goals.length === 0 ? <p className="muted">{t('agreement.noText')}</p> : null}
        {focus.goals.map((goal) => (
          <div key={goal.text.sv}>
            <BoundText text={goal.text} view={view} />
            {goal.canBeSeen === false ? (
              <p className="mnote">
                <Icon name="info" />
                <span>{t('agreement.goalUnseen')}</span>
              </p>
            ) : null}
          </div>
        ))}
      </>
    );
  const text = content.sections[entry.section];
  const written = text[lang].trim() !== '';
  switch (entry.section) {
    case 'parties':
      return (
        <>
          <PartiesTable view={view} />
          {written ? <BoundText text={text} view={view} /> : null}
        </>
      );
    case 'problems':
      return (
        <>
          {written ? <BoundText text={text} view={view} /> : null}
          <ul>
            {content.focus.map((one, i) => (
              <li key={one.key}>{`6.${i + 1} ${one.title[lang]}`}</li>
            ))}
          </ul>
          <AddByHand view={view} kind="focus" />
        </>
      );
    case 'commitments':
      return (
        <>
          {written ? <BoundText text={text} view={view} /> : null}
          <CommitmentsTable view={view} />
          <AddByHand view={view} kind="commitment" />
        </>
      );
    case 'information':
      return (
        <>
          <p>{words.secrecy}</p>
          <BoundText text={text} view={view} />
        </>
      );
    case 'changes':
      return (
        <>
          <BoundText text={text} view={view} />
          <p>{words.change}</p>
          <p>{words.standing}</p>
        </>
      );
    default:
      return <BoundText text={text} view={view} />;
  }
}
