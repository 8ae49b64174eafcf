// Why a problem is there: what may lie behind it, what speaks for and against, and what is still only a guess.
import type { CauseMap } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Icon } from '../ui/Icon.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { AddCauseForm } from './AddCauseForm.tsx';
import { BoneEditor } from './BoneEditor.tsx';
import { CauseDialog } from './CauseDialog.tsx';
import { CauseFigures } from './CauseFigures.tsx';
import { CauseOutline } from './CauseOutline.tsx';
import { ChainEditor } from './ChainEditor.tsx';
import { causesQuery } from './cause-queries.ts';
import { triangleSides } from './drawn-causes.ts';
import { EvidenceTable } from './EvidenceTable.tsx';
import { FishboneFigure } from './FishboneFigure.tsx';
import { TriangleFigure } from './TriangleFigure.tsx';
import { useCausesFinding } from './use-causes-finding.ts';

export function CausesPage({ problemId }: { readonly problemId: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(causesQuery(problemId));
  useTitle(t('cause.title'));
  if (error) return <FaultPage raised={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Causes map={data} />;
}

function Causes({ map }: { readonly map: CauseMap }) {
  const { t, date } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [opened, setOpened] = useState<string | null>(null);
  const { finding, lead, strip } = useCausesFinding(map);
  const mayWrite = session?.rights.includes('cause.write') ?? false;
  const cause = map.causes.find((one) => one.id === opened);
  const views = [
    ['evidence', <EvidenceTable key="evidence" map={map} onOpen={(one) => setOpened(one.id)} />],
    ...(mayWrite ? [['order', <CauseOutline key="order" map={map} onOpen={(one) => setOpened(one.id)} />] as const] : []),
    ['fishbone', <FishboneFigure key="fishbone" map={map} mayWrite={mayWrite} />],
    ...(mayWrite
      ? [
          [
            'triangle',
            <div key="triangle" className="g11 triangle-view">
              <TriangleFigure map={map} />
              <BoneEditor map={map} sides={triangleSides} />
            </div>,
          ] as const,
        ]
      : []),
    ['chain', <ChainEditor key="chain" map={map} mayWrite={mayWrite} />],
  ] as const;
  return (
    <>
      <TopBar
        crumbs={[
          { name: t('cause.of', { n: map.problem.number, name: map.problem.name }), to: `/prioriteringar/problem/${map.problem.id}` },
          { name: t('cause.title') },
        ]}
      />
      <div className="page s11">
        <header className="finding">
          <h1>{finding}</h1>
          <p className="how">
            {lead} {map.changed ? t('cause.changed', { day: date(map.changed) }) : ''}
          </p>
        </header>
        {strip ? (
          <p className="strip">
            <Icon name="warning" />
            <span>{strip}</span>
          </p>
        ) : null}
        {map.causes.length > 0 ? <CauseFigures map={map} /> : null}
        {mayWrite ? <AddCauseForm map={map} /> : null}
        <Tabs className="views" defaultSelectedKey="evidence">
          <TabList className="seg" aria-label={t('cause.views')}>
            {views.map(([view]) => (
              <Tab key={view} id={view}>
                {t(`cause.view.${view}`)}
              </Tab>
            ))}
          </TabList>
          {views.map(([view, content]) => (
            <TabPanel key={view} id={view}>
              {content}
            </TabPanel>
          ))}
        </Tabs>
        {cause ? <CauseDialog map={map} cause={cause} mayWrite={mayWrite} onClose={() => setOpened(null)} /> : null}
      </div>
    </>
  );
}
