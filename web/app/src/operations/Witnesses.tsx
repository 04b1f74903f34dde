import { Facts } from '../components/Facts';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import type { Sheet } from './OperationsPage';
import { operationsTexts, workStateWords } from './texts';

type Work = Sheet['publishing']['witness'];

/** What this host does so that others can hold its heads against the ledger. */
export function Witnesses({ publishing }: { readonly publishing: Sheet['publishing'] }) {
  const text = useTexts(operationsTexts);
  const work = useWords(workStateWords);
  const said = (one: Work): string => (one === null ? text('elsewhere')
    : `${text('standing', { state: work(one.state), size: Number(one.size), since: momentOf(one.since) })}${one.reason === null ? '' : ` · ${one.reason}`}`);
  const alarming = (one: Work): boolean => one !== null && (one.state === 'REFUSED' || one.state === 'INTERRUPTED');
  return (
    <Facts
      lines={[
        [text('witness'), said(publishing.witness), alarming(publishing.witness)],
        [text('partners'), said(publishing.partners), alarming(publishing.partners)],
        [text('inbox'), said(publishing.inbox), alarming(publishing.inbox)],
      ]}
    />
  );
}
