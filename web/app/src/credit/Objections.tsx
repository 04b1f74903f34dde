import { Card } from 'antd';
import { useTexts } from '../language/LanguageProvider';
import type { Report } from './SubjectPage';
import { creditTexts } from './texts';

/** Every objection and what became of it. */
export function Objections({ report }: { readonly report: Report }) {
  const text = useTexts(creditTexts);
  return (
    <Card size="small" title={text('objections')}>
      {report.objections.length === 0 ? <p className="quiet">{text('noObjections')}</p> : (
        <ul className="plain">
          {[...report.objections].reverse().map((objection) => (
            <li key={objection.number}>
              <strong>{text('objection', { number: objection.number })}</strong>{' '}
              <span className={`mark ${objection.upheld === null ? 'amber' : 'ended'}`}>{text(objection.upheld === null ? 'open' : objection.upheld ? 'upheld' : 'rejected')}</span>
              <div>
                {objection.model} · {objection.contested.length === 0 ? text('toGrade') : text('toEntries', { entries: objection.contested.join(', ') })} · {text('filedOn', { day: objection.filedOn })}
              </div>
              {objection.grounds === null ? null : <div>{objection.grounds}</div>}
              {objection.resolvedOn === null ? null : <div className="quiet">{objection.resolvedOn} · {objection.documentNumber} · {objection.reasons}</div>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
