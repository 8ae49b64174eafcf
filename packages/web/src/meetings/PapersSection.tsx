// What is read before an item: frozen pictures, seen through the reader's own eyes, and small PDF files.
import type { Paper } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { picturesQuery } from '../api/picture-queries.ts';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { recordsQuery } from '../records/record-queries.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FileField } from '../ui/FileField.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { ItemProps } from './item-props.ts';
import { sectionIn } from './section-of.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';

const largest = 5_000_000;

export function PapersSection({ meeting, item, mayWrite }: ItemProps) {
  const { t, lang, date, bytes } = useWords();
  const verb = useMeetingVerb(meeting.id);
  const title = t('meetings.papersOf', { section: sectionIn(item, lang) });
  return (
    <section className="fig">
      <header>
        <h2>{title}</h2>
      </header>
      {item.papers.length === 0 ? (
        <p className="muted">{t('meetings.noPapers')}</p>
      ) : (
        <table className="tbl tbl-s">
          <caption className="sr">{title}</caption>
          <tbody>
            {item.papers.map((paper) => (
              <tr key={paper.id}>
                <td>
                  <span className="fl13">
                    <Icon name="file" />
                    <PaperLink paper={paper} />
                  </span>
                </td>
                <td className="muted nw">
                  {t(`meetings.paper.${paper.kind}`)}, {date(paper.made)}
                </td>
                <td className="num">{paper.bytes === null ? '' : bytes(paper.bytes)}</td>
                {mayWrite ? (
                  <td className="nw">
                    <button
                      type="button"
                      className="linkbtn"
                      aria-label={t('meetings.removePaperOf', { title: paper.title })}
                      onClick={() => verb.mutate({ method: 'DELETE', path: `/api/meetings/papers/${paper.id}` })}
                    >
                      {t('meetings.removePaper')}
                    </button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayWrite ? <AddPaper meeting={meeting} item={item} mayWrite /> : null}
      {verb.error ? <FaultNote raised={verb.error} /> : null}
    </section>
  );
}

function PaperLink({ paper }: { readonly paper: Paper }) {
  if (paper.kind === 'picture' && paper.pictureId)
    return (
      <Link to="/bild/$id" params={{ id: paper.pictureId }}>
        {paper.title}
      </Link>
    );
  if (paper.kind === 'file')
    return (
      <a href={`/api/meetings/papers/${paper.id}`} download>
        {paper.title}
      </a>
    );
  return (
    <span>
      {paper.title} {paper.registerNumber}
    </span>
  );
}

function AddPaper({ meeting, item }: ItemProps) {
  const { t } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { data: pictures = [] } = useQuery(picturesQuery);
  const { data: register } = useQuery({ ...recordsQuery, enabled: session?.rights.includes('records.read') ?? false });
  const [large, setLarge] = useState(false);
  const verb = useMeetingVerb(meeting.id);
  const path = `/api/meetings/items/${item.id}/papers`;
  const frozen = pictures.filter((one) => one.frozen);
  // a title that is secret in the register is not handed on to the council
  const named = (register?.records ?? []).filter(({ titleSecret }) => !titleSecret);
  const send = async (file: File) => {
    setLarge(file.size > largest);
    if (file.size > largest) return;
    const base64 = btoa(Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
    verb.mutate({ method: 'POST', path, body: { kind: 'file', title: file.name.replace(/\.pdf$/i, '').slice(0, 200), base64 } });
  };
  return (
    <div className="d2 council-papers">
      {frozen.length > 0 ? (
        <SelectField
          label={t('meetings.addPicture')}
          value=""
          options={[{ value: '', text: t('meetings.choose') }, ...frozen.map((one) => ({ value: one.id, text: one.name ?? one.id }))]}
          onChange={(pictureId) => {
            const picture = frozen.find((one) => one.id === pictureId);
            if (picture)
              verb.mutate({ method: 'POST', path, body: { kind: 'picture', title: picture.name ?? t('room.picture'), pictureId } });
          }}
        />
      ) : null}
      {named.length > 0 ? (
        <SelectField
          label={t('meetings.addRecord')}
          value=""
          options={[
            { value: '', text: t('meetings.choose') },
            ...named.map((one) => ({ value: one.id, text: [one.registerNumber, one.title].filter(Boolean).join(' ') })),
          ]}
          onChange={(recordId) => {
            const record = named.find((one) => one.id === recordId);
            if (record) verb.mutate({ method: 'POST', path, body: { kind: 'record', title: record.title, recordId } });
          }}
        />
      ) : null}
      <FileField
        label={t('meetings.addFile')}
        accept="application/pdf"
        sentAtOnce
        onChosen={(file) => {
          if (file) void send(file);
        }}
      />
      {large ? <p className="fault-msg">{t('meetings.fileLarge')}</p> : null}
      {verb.error ? <FaultNote raised={verb.error} /> : null}
    </div>
  );
}
