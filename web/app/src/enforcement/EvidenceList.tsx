import { Card, Empty, Tag } from 'antd';
import { Facts } from '../components/Facts';
import { recordEvidence } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { hasEnded } from './acts';
import type { Case } from './CasePage';
import { EvidenceActs } from './EvidenceActs';
import { EvidenceFile } from './EvidenceFile';
import { caseTexts, custodyWords, evidenceWords } from './texts';

/** An item of evidence of a case. */
export type EvidenceItem = Case['evidences']['nodes'][number];

interface Props {
  readonly at: Case;
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}

/** The evidence of a case: each item with its custody, and its file to be checked and looked at. */
export function EvidenceList({ at, again, onDone }: Props) {
  const text = useTexts(caseTexts);
  const { session } = useSession();
  return (
    <Card size="small" title={text('evidence')} className="whole">
      {at.evidences.nodes.length === 0 ? <Empty description={text('noEvidence')} /> : (
        <ul className="plain evidence">{at.evidences.nodes.map((one) => <Item key={one.id} item={one} id={at.id} again={again} onDone={onDone} />)}</ul>
      )}
      {hasEnded(at) && mayExecute(recordEvidence, session?.roles ?? []) ? <p className="no-print">{text('evidenceEnded')}</p> : null}
    </Card>
  );
}

function Item({ item, id, again, onDone }: Omit<Props, 'at'> & { readonly item: EvidenceItem; readonly id: string }) {
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
        <EvidenceActs item={item} id={id} again={again} onDone={onDone} />
      </details>
    </li>
  );
}
