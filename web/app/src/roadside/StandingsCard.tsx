import { Alert, Card } from 'antd';
import { Waiting } from '../components/Waiting';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useRegisters } from './registers';
import { compare, standingName, type Compared, type PaperThen } from './standings';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';
import { dutyWords, standingWords } from './words';

/** Licence, certificates and qualifications: as they were at the issue, and as they are. What has gone since is red. */
export function StandingsCard({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const registers = useRegisters(waybill.number);
  if (registers === 'asking') return <Card title={text('standings')} size="small"><Waiting rows={5} /></Card>;
  if (registers === 'away') return <Card title={text('standings')} size="small"><Alert type="warning" showIcon title={text('registersAway')} /></Card>;
  const papers = compare(waybill, registers);
  const wrong = papers.some((paper) => paper.fault !== null);
  return (
    <Card title={text('standings')} size="small">
      <Alert type={wrong ? 'error' : 'success'} showIcon title={text(wrong ? 'changed' : 'allAsIssued')} style={{ marginBottom: 8 }} />
      <div className="standings" role="table" aria-label={text('standings')}>
        {papers.map((paper) => <Row key={typeof paper.key === 'string' ? paper.key : paper.key.duty} paper={paper} on={registers.on} />)}
      </div>
    </Card>
  );
}

function Row({ paper, on }: { readonly paper: Compared; readonly on: string }) {
  const text = useTexts(roadsideTexts);
  const duty = useWords(dutyWords);
  const standing = useWords(standingWords);
  const said = ({ standing: name, until }: PaperThen): string =>
    `${standing(standingName(name))} ${until === null ? text('longTerm') : text('until', { day: until })}`;
  const name = typeof paper.key === 'object' ? duty(paper.key.duty)
    : text(paper.key === 'licence' ? 'licence' : paper.key === 'vehicle' ? 'vehicleCertificate' : 'trailerCertificate');
  const fault = paper.fault === null ? null
    : paper.fault.why === 'standing' ? standing(paper.now?.standing) : text(paper.fault.why, { day: paper.fault.day });
  return (
    <div role="row" className={fault === null ? 'paper' : 'paper wrong'}>
      <strong role="rowheader">{name}</strong>
      <span role="cell">{text('atIssue')}: {paper.then === null ? text('noSnapshot') : said(paper.then)}</span>
      <span role="cell">{text('now', { day: on })}: {fault ?? (paper.now === null ? text('notRegistered') : said(paper.now))}</span>
    </div>
  );
}
