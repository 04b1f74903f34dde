import { Tag } from 'antd';
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
  return (
    <>
      <ul className="plain">
        {application.deadlines.nodes.map((one) => (
          <li key={one.id}>
            <strong>{clock(one.clock)}</strong> <Tag>{state(one.state)}</Tag> {one.provisional ? <Tag>{text('provisional')}</Tag> : null}
            {one.due === null ? null : one.state === 'RUNNING' ? <Limit due={one.due} amberFrom={one.amberFrom} redFrom={one.redFrom} count={count} /> : one.due}
            <div>{one.article} · {language === 'zh' ? one.zh : one.en}</div>
          </li>
        ))}
      </ul>
      {application.stops.length === 0 ? null : (
        <>
          <h3>{text('stops')}</h3>
          <ul className="plain">
            {application.stops.map((stop) => (
              <li key={stop.from}>{cause(stop.cause)} · {text('stopOf', { from: stop.from, until: stop.until ?? text('running'), notice: stop.noticeNumber })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
