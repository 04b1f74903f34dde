import { roleWords } from '../app/texts';
import type { Column } from '../components/Board';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { caseExports, type CaseExportFilterInput, type CaseExportsResult } from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { dayIn, momentsOf, purposeIn } from './accessFilter';
import { Few } from './Few';
import { pascal } from './names';
import { accessTexts, purposeWords } from './texts';

/** Who took which case along as a bundle, and for what. */
export function ExportLog() {
  const text = useTexts(accessTexts);
  const where = useFilter(filterOf);
  return <PagedBoard label={text('exports')} columns={useColumns()} document={caseExports} variables={{ where }} rowsOf={(result) => result.caseExports} to={(row) => `/journal/${row.position}`} none={text('none')} />;
}

function filterOf(search: URLSearchParams): CaseExportFilterInput | null {
  const all: CaseExportFilterInput[] = [];
  const [account, reference, day] = [search.get('account'), search.get('reference'), dayIn(search)];
  const purpose = purposeIn(search, purposeWords);
  if (account !== null) all.push({ reader: { eq: account } });
  if (reference !== null) all.push({ reference: { eq: reference } });
  if (purpose !== null) all.push({ purpose: { eq: purpose } });
  if (day !== null) all.push({ recordedAt: momentsOf(day) });
  return all.length === 0 ? null : { and: all };
}

type Row = CaseExportsResult['caseExports']['nodes'][number];

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(accessTexts);
  const city = useWords(cityWords);
  const [role, purpose] = [useWords(roleWords), useWords(purposeWords)];
  return [
    { key: 'recorded', title: text('recorded'), show: (row) => momentOf(row.recordedAt) },
    { key: 'account', title: text('account'), show: (row) => row.reader },
    { key: 'capacities', title: text('capacities'), show: (row) => row.capacities.map((one) => role(pascal(one))).join(' · ') },
    { key: 'case', title: text('caseNumber'), show: (row) => row.caseNumber },
    { key: 'purpose', title: text('purpose'), show: (row) => purpose(row.purpose) },
    { key: 'reference', title: text('reference'), show: (row) => row.reference },
    { key: 'facts', title: text('facts'), show: (row) => row.facts },
    { key: 'clear', title: text('clear'), show: (row) => text(row.inClear ? 'yes' : 'no') },
    { key: 'objects', title: text('objects'), show: (row) => <Few of={row.streams} /> },
    { key: 'authority', title: text('authority'), show: (row) => city(cityKey(row.authority)) },
  ];
}
