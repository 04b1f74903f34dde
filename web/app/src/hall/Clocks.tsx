import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { citationOf } from '../language/citation';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import type { Application } from './ApplicationPage';
import { hallFormWords } from './formWords';
import { Limit } from './Limit';
import { clockStateWords, clockWords, hallTexts } from './texts';
import { useWorkingDays } from './workingDays';

/** Every clock of an application with its article, and every time for which the review stood still. */
export function Clocks({ application }: { readonly application: Application }) {
  const text = useTexts(hallTexts);
  const { language } = useLanguage();
  const [clock, state, cause] = [useWords(clockWords), useWords(clockStateWords), useWords(hallFormWords)];
  const count = useWorkingDays();
  const begun = application.deadlines.nodes.filter((one) => one.state !== 'AWAITED');
  const waiting = application.deadlines.nodes.filter((one) => one.state === 'AWAITED');
  const line = (one: Application['deadlines']['nodes'][number]): ReactNode => (
    <li key={one.id}>
      <strong>{clock(one.clock)}</strong> <Tag>{state(one.state)}</Tag> {one.provisional ? <Tag>{text('provisional')}</Tag> : null}
      {one.due === null ? null : one.state === 'RUNNING' ? <Limit due={one.due} amberFrom={one.amberFrom} redFrom={one.redFrom} count={count} /> : one.due}
      <div>{citationOf(one.article, language)} · {language === 'zh' ? one.zh : one.en}</div>
    </li>
  );
  return (
    <>
      {application.deadlines.nodes.length === 0 ? <Limits application={application} /> : null}
      <ul className="plain">{begun.map(line)}</ul>
      {waiting.length === 0 ? null : <details><summary>{text('notBegun', { count: waiting.length })}</summary><ul className="plain">{waiting.map(line)}</ul></details>}
      {application.stops.length === 0 ? null : (
        <>
          <h3>{text('stops')}</h3>
          <ul className="plain">
            {application.stops.map((stop) => (
              <li key={stop.from}>{cause(stop.cause)} · {text('stopOf', { from: stop.from, until: stop.until ?? text('running'), notice: stop.noticeNumber })}{stop.workingDays === null ? null : ` · ${text('stoppedFor', { days: stop.workingDays })}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The diary of clocks is the officers'; an applicant sees the days that the file itself names. */
function Limits({ application }: { readonly application: Application }) {
  const text = useTexts(hallTexts);
  const clock = useWords(clockWords);
  const count = useWorkingDays();
  const limits = [
    ['CORRECTION_NOTICE', application.correctionNoticeDue], ['RESUBMISSION', application.resubmitBy], ['PROMISED_DECISION', application.promisedDue],
    ['DECISION', application.decisionDue], ['CERTIFICATE_DELIVERY', application.deliveryDue],
  ] as const;
  const running = limits.flatMap(([name, due]) => (due === null ? [] : [[name, due] as const]));
  return running.length === 0 ? <p>{text('noClock')}</p> : (
    <ul className="plain">
      {running.map(([name, due]) => <li key={name}><strong>{clock(name)}</strong> <Limit due={due} amberFrom={null} redFrom={due} count={count} /></li>)}
    </ul>
  );
}
