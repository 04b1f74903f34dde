import { Card } from 'antd';
import { useTexts, useWords } from '../language/LanguageProvider';
import { standingName, type PaperThen } from './standings';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';
import { dutyWords, standingWords } from './words';

/** Licence, certificates and qualifications as they were at the issue, for whom the registers of the roadside do not answer; nothing before the issue. */
export function AtIssueCard({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const [duty, standing] = [useWords(dutyWords), useWords(standingWords)];
  const { snapshot } = waybill;
  if (snapshot === null) return null;
  const papers: readonly (readonly [string, PaperThen | null])[] = [
    [text('licence'), snapshot.licence], [text('vehicleCertificate'), snapshot.vehicle],
    ...(waybill.trailer === null ? [] : [[text('trailerCertificate'), snapshot.trailer] as const]),
    ...snapshot.crew.map((one) => [duty(standingName(one.duty)), one] as const),
  ];
  return (
    <Card title={text('standingsAtIssue')} size="small">
      <div className="standings" role="table" aria-label={text('standingsAtIssue')}>
        {papers.map(([name, paper]) => (
          <div key={name} role="row" className={paper?.inForce === true ? 'paper' : 'paper wrong'}>
            <strong role="rowheader">{name}</strong>
            <span role="cell">
              {paper === null ? text('notRegistered') : `${standing(standingName(paper.standing))} ${paper.until === null ? text('longTerm') : text('until', { day: paper.until })}`}
            </span>
          </div>
        ))}
      </div>
    </Card>
  );
}
