import { Empty } from 'antd';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { Board } from '../components/Board';
import { countedEnforcementDeadlines, journal, type CreditEntriesResult } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useTexts, useWords } from '../language/LanguageProvider';
import { moneyOf } from '../language/money';
import { today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { useModels } from './models';
import { creditTexts, entryStandingWords, repairWords, severityWords, sourceWords } from './texts';

/** A fact of credit. */
export type Entry = CreditEntriesResult['creditReportEntries']['nodes'][number];

/** How the matter of an entry begins that is a penalty case. */
const ofCase = 'enforcement.case/';

/** Every entry with the document that found it. Scores lead here by its number; whoever may goes on to the fact in the ledger. */
export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const text = useTexts(creditTexts);
  const [severity, standing, repair, source] = [useWords(severityWords), useWords(entryStandingWords), useWords(repairWords), useWords(sourceWords)];
  const models = useModels();
  const { session } = useSession();
  const { hash } = useLocation();
  const sees = mayExecute(journal, session?.roles ?? []);
  // Whoever sees the limits of cases sees the cases.
  const seesCases = mayExecute(countedEnforcementDeadlines, session?.roles ?? []);
  // Who comes with a link to an entry is taken there once it is shown.
  useEffect(() => {
    if (hash.startsWith('#entry-')) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' });
  }, [hash, entries.length]);
  if (entries.length === 0) return <Empty description={text('noEntries')} />;
  const columns = (['entry', 'item', 'document', 'severityClass', 'quantity', 'standing', 'performed', 'repair', 'repairableFrom', 'publicUntil'] as const)
    .map((key) => ({ key, title: text(key) }));
  return (
    <Board label={text('entryTitle')} columns={columns}>
      {entries.map((entry) => (
        <tr key={entry.id} id={`entry-${entry.entry}`} className={`plainly ${hash === `#entry-${entry.entry}` ? 'new' : ''}`}>
          <td data-title={text('entry')}>{entry.entry}</td>
          <td data-title={text('item')}>{models.called(entry.item)}{entry.section === null ? null : ` · ${entry.section}`}</td>
          <td data-title={text('document')}>
            {entry.documentNumber} · <span className="day">{entry.documentOn}</span>
            <div className="quiet">{source(entry.sourceSystem)}{seesCases && entry.matter?.startsWith(ofCase) === true ? <> · <Link to={`/cases/${entry.matter.slice(ofCase.length)}`}>{text('theCase')}</Link></> : null}{sees ? <> · <Link to={`/journal/${entry.position}`}>{text('inLedger')}</Link></> : null}</div>
          </td>
          <td data-title={text('severityClass')}>{severity(entry.severityClass)}</td>
          <td data-title={text('quantity')}>{entry.amount === null ? entry.quantity : text('yuan', { amount: moneyOf(entry.amount) })}</td>
          <td data-title={text('standing')}>{standing(entry.standing)}{entry.document === null ? null : <div className="quiet">{entry.document}</div>}</td>
          <td data-title={text('performed')} className="day">{entry.performedOn}</td>
          <td data-title={text('repair')}>{repair(entry.repair)}{entry.repairOn === null ? null : <div className="quiet">{entry.repairOn} · {entry.repairApplication}</div>}</td>
          <td data-title={text('repairableFrom')} className="day"><span className={entry.repairableFrom <= today() ? undefined : 'quiet'}>{entry.repairableFrom}</span></td>
          <td data-title={text('publicUntil')} className="day">{entry.publicUntil}</td>
        </tr>
      ))}
    </Board>
  );
}

