import { Facts } from '../components/Facts';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import type { Sheet } from './OperationsPage';
import { operationsTexts, workStateWords } from './texts';

/** How far the ledger is sealed, its newest heads and their keys. */
export function Sealing({ sealing }: { readonly sealing: Sheet['sealing'] }) {
  const text = useTexts(operationsTexts);
  const work = useWords(workStateWords);
  return (
    <>
      <Facts
        lines={[
          [text('suite'), sealing.suite],
          [text('sealed'), text('sealedOf', { sealed: Number(sealing.sealed), lag: Number(sealing.lagFacts), seconds: sealing.lagSeconds })],
          [text('sinceHead'), sealing.secondsSinceHead === null ? text('noHeads') : text('seconds', { seconds: sealing.secondsSinceHead })],
          [text('hereSealer'), sealing.here === null ? text('elsewhere') : work(sealing.here), sealing.here === 'refused'],
        ]}
      />
      <table className="changes heads" aria-label={text('heads')}>
        <thead><tr><th scope="col">{text('size')}</th><th scope="col">{text('root')}</th><th scope="col">{text('signed')}</th></tr></thead>
        <tbody>
          {sealing.heads.map((head) => (
            <tr key={head.size}><td>{Number(head.size).toLocaleString('en')}</td><td><code className="digests">{head.root}</code></td><td>{momentOf(head.signedAt)}</td></tr>
          ))}
        </tbody>
      </table>
      <h3>{text('keys')}</h3>
      <ul className="plain">
        {sealing.keys.map((key) => <li key={key.key}><code className="digests">{key.key}</code><div className="quiet">{text('keySince', { size: Number(key.firstSize), since: momentOf(key.since) })}</div></li>)}
      </ul>
    </>
  );
}
