import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Column } from '../components/Board';
import { Choice, Filters, Search } from '../components/Filters';
import { PagedBoard } from '../components/PagedBoard';
import { creditEntries, type CreditReportEntryFilterInput, type CreditReportEntrySortInput } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import type { Texts } from '../language/texts';
import { today } from '../language/time';
import { CreditSections } from './CreditSections';
import type { Entry } from './Entries';
import { useModels } from './models';
import { calledOf, subjectOf, subjectPath } from './subject';
import { creditTexts, entryStandingWords, repairWords, severityWords } from './texts';

/** What may be looked at; what waits for a decision if nothing is chosen. */
const viewWords: Texts<string> = { ripe: creditTexts.ripe, refused: creditTexts.refused, granted: creditTexts.granted };

/** The worklist of repairs: what waits for a decision, the oldest application first. */
export function RepairPage() {
  const text = useTexts(creditTexts);
  const [search] = useSearchParams();
  const columns = useColumns();
  const [where, order] = useMemo(() => askedOf(search), [search]);
  return (
    <div className="page wide">
      <h1>{text('repairTitle')}</h1>
      <CreditSections />
      <Filters label={text('filters')}>
        <Choice name="view" all={text('waiting')} words={viewWords} />
        <Choice name="class" all={text('severityClass')} words={severityWords} />
        <Search name="find" label={text('document')} />
      </Filters>
      <PagedBoard
        label={text('repairTitle')}
        document={creditEntries}
        variables={{ where, order }}
        rowsOf={(result) => result.creditReportEntries}
        columns={columns}
        to={(row) => `${subjectPath(subjectOf(row.profile))}?field=${row.profile.slice(-2)}#entry-${row.entry}`}
        tone={(row) => (row.repair === 'APPLIED' ? 'amber' : undefined)}
        none={text('noneRepair')}
      />
    </div>
  );
}

function askedOf(search: URLSearchParams): readonly [CreditReportEntryFilterInput, readonly CreditReportEntrySortInput[]] {
  const [view, severity, find] = ['view', 'class', 'find'].map((name) => search.get(name)?.trim() ?? '');
  const all: CreditReportEntryFilterInput[] = [];
  if (severity) all.push({ severityClass: { eq: severity as never } });
  if (find) all.push({ documentNumber: { startsWith: find } });
  switch (view) {
    case 'ripe':
      return [{ and: [...all, { standing: { eq: 'COUNTING' } }, { repair: { in: ['NOT_ASKED', 'REFUSED'] } }, { performedOn: { neq: null } }, { repairableFrom: { lte: today() } }, { publicUntil: { gte: today() } }] }, [{ repairableFrom: 'ASC' }]];
    case 'refused':
      return [{ and: [...all, { repair: { eq: 'REFUSED' } }] }, [{ repairOn: 'DESC' }]];
    case 'granted':
      return [{ and: [...all, { repair: { eq: 'GRANTED' } }] }, [{ repairOn: 'DESC' }]];
    default:
      return [{ and: [...all, { repair: { eq: 'APPLIED' } }, { standing: { eq: 'COUNTING' } }] }, [{ repairOn: 'ASC' }]];
  }
}

function useColumns(): readonly Column<Entry>[] {
  const text = useTexts(creditTexts);
  const [severity, standing, repair] = [useWords(severityWords), useWords(entryStandingWords), useWords(repairWords)];
  const models = useModels();
  return [
    { key: 'name', title: text('name'), show: (row) => <>{row.carrierCreditReport?.name} <small className="quiet">{calledOf(subjectOf(row.profile))}</small></> },
    { key: 'item', title: text('item'), show: (row) => models.called(row.item) },
    { key: 'document', title: text('document'), show: (row) => `${row.documentNumber} · ${row.documentOn}` },
    { key: 'severityClass', title: text('severityClass'), show: (row) => severity(row.severityClass) },
    { key: 'performed', title: text('performed'), show: (row) => row.performedOn ?? <span className="mark bad">{text('unperformed')}</span> },
    { key: 'repairableFrom', title: text('repairableFrom'), show: (row) => row.repairableFrom },
    { key: 'publicUntil', title: text('publicUntil'), show: (row) => row.publicUntil },
    { key: 'repair', title: text('repair'), show: (row) => (row.standing === 'COUNTING' || row.standing === 'REPAIRED' ? repair(row.repair) : standing(row.standing)) },
    { key: 'application', title: text('application'), show: (row) => row.repairApplication },
    { key: 'appliedOn', title: text('appliedOn'), show: (row) => row.repairOn },
  ];
}
