import { roleWords } from '../app/texts';
import type { Column } from '../components/Board';
import type { ReadingPurpose } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { useDivision } from '../language/useDivision';
import { dayIn, momentsOf, purposeIn } from './accessFilter';
import { pascal } from './names';
import { accessTexts, purposeWords } from './texts';

/** What the logs of readings and of exports say of whoever read or exported. */
interface Reader {
  readonly recordedAt: string;
  readonly reader: string;
  readonly capacities: readonly string[];
  readonly purpose: string;
  readonly reference: string;
  readonly authority: string;
}

interface ReaderFilter {
  readonly reader?: { readonly eq: string };
  readonly reference?: { readonly eq: string };
  readonly purpose?: { readonly eq: ReadingPurpose };
  readonly recordedAt?: { readonly gte: string; readonly lt: string };
}

/** Who, for what and when, as the address says. */
export function readerFilterOf(search: URLSearchParams): { readonly and: readonly ReaderFilter[] } | null {
  const all: ReaderFilter[] = [];
  const [account, reference, day] = [search.get('account'), search.get('reference'), dayIn(search)];
  const purpose = purposeIn(search, purposeWords);
  if (account !== null) all.push({ reader: { eq: account } });
  if (reference !== null) all.push({ reference: { eq: reference } });
  if (purpose !== null) all.push({ purpose: { eq: purpose } });
  if (day !== null) all.push({ recordedAt: momentsOf(day) });
  return all.length === 0 ? null : { and: all };
}

/** The columns about the reader, and between capacity and purpose, between reference and division those of the log itself. */
export function useReaderColumns<Row extends Reader>(what: readonly Column<Row>[], more: readonly Column<Row>[]): readonly Column<Row>[] {
  const text = useTexts(accessTexts);
  const [role, purpose, division] = [useWords(roleWords), useWords(purposeWords), useDivision()];
  return [
    { key: 'recorded', title: text('recorded'), show: (row) => momentOf(row.recordedAt) },
    { key: 'account', title: text('account'), show: (row) => row.reader },
    { key: 'capacities', title: text('capacities'), show: (row) => row.capacities.map((one) => role(pascal(one))).join(' · ') },
    ...what,
    { key: 'purpose', title: text('purpose'), show: (row) => purpose(row.purpose) },
    { key: 'reference', title: text('reference'), show: (row) => row.reference },
    ...more,
    { key: 'authority', title: text('authority'), show: (row) => division(row.authority) },
  ];
}
