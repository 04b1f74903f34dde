import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { Limit } from '../hall/Limit';
import { clockStateWords } from '../hall/texts';
import { citationOf } from '../language/citation';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import type { Case } from './CasePage';
import { caseTexts } from './texts';

type Clock = Case['enforcementDeadlines']['nodes'][number];

/** A time in which the party may do something has passed: nobody is late. The fine is what they must pay, and late it may be. */
const isOver = (one: Clock): boolean =>
  one.ofParty && one.clock !== 'PAYMENT' && one.due !== null && (one.state === 'MISSED' || (one.state === 'RUNNING' && one.due < today()));

/** Every clock of a case with its article, and every time that its period does not count. */
export function CaseClocks({ at }: { readonly at: Case }) {
  const text = useTexts(caseTexts);
  const { language } = useLanguage();
  const state = useWords(clockStateWords);
  const begun = at.enforcementDeadlines.nodes.filter((one) => one.state !== 'AWAITED');
  const waiting = at.enforcementDeadlines.nodes.filter((one) => one.state === 'AWAITED');
  const line = (one: Clock): ReactNode => (
    <li key={one.id}>
      <strong>{language === 'zh' ? one.zh : one.en}</strong> {isOver(one) ? null : <Tag>{state(one.state)}</Tag>} {one.ofParty ? <Tag>{text('partys')}</Tag> : null} {one.provisional ? <Tag>{text('provisional')}</Tag> : null}
      {one.due === null ? null : isOver(one) ? <span className="mark ended">{one.due} · {text('timeIsOver')}</span> : one.state === 'RUNNING' ? <Limit due={one.due} amberFrom={one.amberFrom} redFrom={one.redFrom} /> : one.due}
      <div>{citationOf(one.article, language)}{one.startedOn === null ? '' : ` · ${one.startedOn} – ${one.endedOn ?? text('running')}`}</div>
    </li>
  );
  return (
    <>
      <ul className="plain">{begun.map(line)}</ul>
      {waiting.length === 0 ? null : <details><summary>{text('notBegun', { count: waiting.length })}</summary><ul className="plain">{waiting.map(line)}</ul></details>}
      {at.stops.length === 0 ? null : (
        <>
          <h3>{text('stops')}</h3>
          <ul className="plain">
            {at.stops.map((stop) => (
              <li key={stop.from}>{language === 'zh' ? stop.zh : stop.en} · {text('stopOf', { from: stop.from, until: stop.until ?? text('running') })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
