import { Card, Empty, Tag } from 'antd';
import { Facts } from '../components/Facts';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import type { Case } from './CasePage';
import { EvidenceActs } from './EvidenceActs';
import { EvidenceFile } from './EvidenceFile';
import { caseTexts, custodyWords, evidenceWords } from './texts';

/** An item of evidence of a case. */
export type EvidenceItem = Case['evidences']['nodes'][number];

/** The evidence of a case: each item with its custody, and its file to be checked and looked at. */
export function EvidenceList({ at, onDone }: { readonly at: Case; readonly onDone: (position: string) => void }) {
  const text = useTexts(caseTexts);
  return (
    <Card size="small" title={text('evidence')} className="whole">
      {at.evidences.nodes.length === 0 ? <Empty description={text('noEvidence')} /> : (
        <ul className="plain evidence">{at.evidences.nodes.map((one) => <Item key={one.id} item={one} onDone={onDone} />)}</ul>
      )}
    </Card>
  );
}

function Item({ item, onDone }: { readonly item: EvidenceItem; readonly onDone: (position: string) => void }) {
  const text = useTexts(caseTexts);
  const [kind, step] = [useWords(evidenceWords), useWords(custodyWords)];
  return (
    <li>
      <strong>{item.title}</strong> <Tag>{kind(item.kind)}</Tag>
      {item.broken ? <span className="mark bad">{text('broken')}</span> : null}
      {item.excluded ? <span className="mark bad">{text('excluded')}</span> : null}
      {item.reviewFailed ? <span className="mark bad">{text('reviewFailed')}</span> : item.reviewed > 0 ? <Tag>{text('reviewedOf', { count: item.reviewed })}</Tag> : null}
      {item.verifiedOn === null ? null : <span className="mark good">{text('verified', { day: item.verifiedOn })}</span>}
      {item.sealNumber === null ? null : <Tag>{text('sealed', { number: item.sealNumber })}</Tag>}
      <div>{text('collected', { day: minuteOf(item.collectedAt), officers: item.officers.join(', ') })} · {item.place}</div>
      {item.fileSha256 === null ? <p>{text('noFile')}</p> : <EvidenceFile sha256={item.fileSha256} title={item.title} />}
      <details>
        <summary>{text('custody')}</summary>
        <Facts lines={[[text('source'), item.source], [text('keeper'), item.keeper], [text('digest'), item.fileSha256]]} />
        <ol className="timeline">
          {item.custody.map((one) => <li key={`${one.step} ${one.on} ${one.by}`}><time dateTime={one.on}>{one.on}</time><span>{step(one.step)} · {one.by}</span></li>)}
        </ol>
        <EvidenceActs item={item} onDone={onDone} />
      </details>
    </li>
  );
}
