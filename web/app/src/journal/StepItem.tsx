import { useState } from 'react';
import { Link } from 'react-router';
import { roleWords } from '../app/texts';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { streamStep, type StreamHistoryResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { useDivision } from '../language/useDivision';
import { Changes } from './Changes';
import { LawDetails, type Law } from './LawDetails';
import { StatePair } from './StatePair';
import { streamTexts } from './texts';

interface Props {
  readonly stream: string;
  readonly streamKey: string;
  readonly step: StreamHistoryResult['streamHistory']['steps'][number];
  readonly law: Law;
  /** The fact before it was under the same law. */
  readonly asBefore: boolean;
}

/** One fact of a stream: who recorded it, what it changed, under which law. */
export function StepItem({ stream, streamKey, step, law, asBefore }: Props) {
  const text = useTexts(streamTexts);
  const [role, division] = [useWords(roleWords), useDivision()];
  const { language } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <h2>
        <span className="no">{step.version}</span> {language === 'zh' ? step.zh : step.en} <code>{step.type}</code>
      </h2>
      <p className="quiet">
        <time dateTime={step.recordedAt}>{momentOf(step.recordedAt)}</time>
        {' · '}{text('by', { actor: step.actor, capacity: role(step.capacity), authority: division(step.authority) })}
        {step.onBehalf === null ? null : ` · ${text('behalf', { party: step.onBehalf })}`}
        {' · '}{text('legalDay', { day: step.legalDay })}
        {' · '}<Link to={`/journal/${step.position}`}>{text('proveThis', { position: step.position })}</Link>
      </p>
      <Changes label={text('changes')} changes={step.changes} />
      <LawDetails law={law} asBefore={asBefore} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text('whole')}</summary>
        {open ? <Whole stream={stream} streamKey={streamKey} version={Number(step.version)} /> : null}
      </details>
    </li>
  );
}

function Whole({ stream, streamKey, version }: { readonly stream: string; readonly streamKey: string; readonly version: number }) {
  const text = useTexts(streamTexts);
  const [{ data, error }, again] = useRead(streamStep, { stream, key: streamKey, after: String(version - 1) });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  const step = data?.streamHistory.steps[0];
  if (step === undefined) return <Waiting rows={6} />;
  return (
    <>
      <StatePair titles={[text('before'), text('after')]} before={step.before} after={step.after} />
      <h3>{text('recorded')}</h3>
      <pre className="data">{JSON.stringify(JSON.parse(step.data), null, 2)}</pre>
    </>
  );
}
