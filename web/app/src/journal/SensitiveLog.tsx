import { roleWords } from '../app/texts';
import type { Column } from '../components/Board';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { sensitiveReadings, type SensitiveReadingFilterInput, type SensitiveReadingsResult } from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { dayIn, momentsOf, purposeIn } from './accessFilter';
import { Few } from './Few';
import { pascal } from './names';
import { accessTexts, purposeWords } from './texts';

/** Who read highly sensitive values, which, and for what. */
export function SensitiveLog() {
  const text = useTexts(accessTexts);
  const where = useFilter(filterOf);
  return <PagedBoard label={text('sensitive')} columns={useColumns()} document={sensitiveReadings} variables={{ where }} rowsOf={(result) => result.sensitiveReadings} to={(row) => `/journal/${row.position}`} none={text('none')} />;
}

function filterOf(search: URLSearchParams): SensitiveReadingFilterInput | null {
  const all: SensitiveReadingFilterInput[] = [];
  const [account, reference, day] = [search.get('account'), search.get('reference'), dayIn(search)];
  const purpose = purposeIn(search, purposeWords);
  if (account !== null) all.push({ reader: { eq: account } });
  if (reference !== null) all.push({ reference: { eq: reference } });
  if (purpose !== null) all.push({ purpose: { eq: purpose } });
  if (day !== null) all.push({ recordedAt: momentsOf(day) });
  return all.length === 0 ? null : { and: all };
}

type Row = SensitiveReadingsResult['sensitiveReadings']['nodes'][number];

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(accessTexts);
  const city = useWords(cityWords);
  const [role, purpose] = [useWords(roleWords), useWords(purposeWords)];
  return [
    { key: 'recorded', title: text('recorded'), show: (row) => momentOf(row.recordedAt) },
    { key: 'account', title: text('account'), show: (row) => row.reader },
    { key: 'capacities', title: text('capacities'), show: (row) => row.capacities.map((one) => role(pascal(one))).join(' · ') },
    { key: 'purpose', title: text('purpose'), show: (row) => purpose(row.purpose) },
    { key: 'reference', title: text('reference'), show: (row) => row.reference },
    { key: 'objects', title: text('objects'), show: (row) => <Few of={row.objects} /> },
    { key: 'fields', title: text('fields'), show: (row) => <Few of={row.fields} /> },
    { key: 'values', title: text('values'), show: (row) => row.values },
    { key: 'operation', title: text('operation'), show: (row) => row.operation },
    { key: 'authority', title: text('authority'), show: (row) => city(cityKey(row.authority)) },
  ];
}
