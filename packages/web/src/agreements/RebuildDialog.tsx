// What priorities, plan and follow-up say now, side by side with the draft: for each part that differs the parties choose which to keep.
import type { AgreementView, RebuildPart, RebuildProposal } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { DialogForm } from '../ui/DialogForm.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { rebuildQuery, useAgreementChange } from './agreement-queries.ts';

interface Props {
  readonly view: AgreementView;
  readonly onClose: () => void;
}

export function RebuildDialog({ view, onClose }: Props) {
  const { t } = useWords();
  const { data, error } = useQuery(rebuildQuery(view.id, view.version));
  if (data) return <Choices view={view} proposal={data} onClose={onClose} />;
  return (
    <AppDialog title={t('agreement.rebuild')} open onClose={onClose}>
      {error ? <FaultNote raised={error} /> : <p>{t('agreement.rebuild.looking')}</p>}
    </AppDialog>
  );
}

function Choices({ view, proposal, onClose }: Props & { readonly proposal: RebuildProposal }) {
  const { t } = useWords();
  // what somebody has written by hand stays unless she says otherwise
  const [take, setTake] = useState<ReadonlySet<string>>(() => new Set(proposal.parts.filter((one) => !one.byHand).map((one) => one.part)));
  const rebuild = useAgreementChange(onClose);
  const choose = (part: string, chain: boolean) =>
    setTake((before) => new Set(chain ? [...before, part] : [...before].filter((one) => one !== part)));
  const { parts, version } = proposal;
  return (
    <DialogForm
      title={t('agreement.rebuild')}
      save={t('agreement.rebuild.do', { n: take.size })}
      ready={take.size > 0}
      sending={rebuild}
      onSave={() => rebuild.mutate({ method: 'POST', path: `/api/agreements/${view.id}/rebuild`, body: { version, take: [...take] } })}
      onClose={onClose}
      className="rebuild"
    >
      <p>{parts.length === 0 ? t('agreement.rebuild.same') : t('agreement.rebuild.how', { n: parts.length })}</p>
      {parts.map((one) => (
        <PartChoice key={one.part} one={one} chain={take.has(one.part)} onChoose={(chain) => choose(one.part, chain)} />
      ))}
    </DialogForm>
  );
}

interface ChoiceProps {
  readonly one: RebuildPart;
  readonly chain: boolean;
  readonly onChoose: (chain: boolean) => void;
}

function PartChoice({ one, chain, onChoose }: ChoiceProps) {
  const { t, lang } = useWords();
  const id = useId();
  const side = (mine: boolean) => {
    const text = mine ? one.now : one.anew;
    const nothing = mine ? t('agreement.rebuild.notInDraft') : t('agreement.rebuild.notInChain');
    return (
      <label className={chain === mine ? 'side' : 'side chosen'} htmlFor={`${id}-${mine ? 'now' : 'anew'}`}>
        <span className="choose">
          <input type="radio" id={`${id}-${mine ? 'now' : 'anew'}`} name={id} checked={chain !== mine} onChange={() => onChoose(!mine)} />
          {t(mine ? 'agreement.rebuild.keep' : 'agreement.rebuild.take')}
        </span>
        {text ? <span className="wording">{text[lang]}</span> : <span className="muted">{nothing}</span>}
      </label>
    );
  };
  return (
    <fieldset className="choice">
      <legend>
        {one.heading[lang]}
        {one.byHand ? <span className="sub">{t(one.now ? 'agreement.rebuild.byHand' : 'agreement.rebuild.removed')}</span> : null}
      </legend>
      <div className="sides">
        {side(true)}
        {side(false)}
      </div>
    </fieldset>
  );
}
