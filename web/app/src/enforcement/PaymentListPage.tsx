import type { Column } from '../components/Board';
import { Choice, Filters, Search } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { fineAccounts, type FineAccountFilterInput, type FineAccountsResult } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import { moneyOf } from '../language/money';
import { today } from '../language/time';
import { fineStandingWords, fineTexts } from './fineTexts';

type Row = FineAccountsResult['fineAccounts']['nodes'][number];

/** The fines, those that are due first: for the bank that takes them in, and for whoever watches over them. */
export function PaymentListPage() {
  const text = useTexts(fineTexts);
  const where = useFilter(filterOf);
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="standing" all={text('anyStanding')} words={fineStandingWords} />
      </Filters>
      <PagedBoard
        label={text('title')}
        columns={useColumns()}
        document={fineAccounts}
        variables={{ where, order: [{ due: 'ASC' }] }}
        rowsOf={(result) => result.fineAccounts}
        to={(row) => `/payments/${keyOf(row.case)}`}
        tone={(row) => (row.due !== null && row.due < today() && !settled.includes(row.standing) ? 'bad' : undefined)}
        none={text('none')}
      />
    </div>
  );
}

function filterOf(search: URLSearchParams): FineAccountFilterInput | null {
  const [standing, find] = [search.get('standing'), search.get('find')?.trim() ?? ''];
  const all: FineAccountFilterInput[] = [];
  if (standing !== null) all.push({ standing: { eq: standing as never } });
  if (find !== '') all.push({ decisionNumber: { eq: find } });
  return all.length === 0 ? null : { and: all };
}

const settled = ['SETTLED', 'CANCELLED', 'ENDED'];

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(fineTexts);
  const standing = useWords(fineStandingWords);
  return [
    { key: 'decision', title: text('decision'), show: (row) => row.decisionNumber },
    { key: 'standing', title: text('standing'), show: (row) => standing(row.standing) },
    { key: 'fine', title: text('fine'), show: (row) => moneyOf(row.fine) },
    { key: 'owed', title: text('owed'), show: (row) => moneyOf(row.owed) },
    { key: 'received', title: text('received'), show: (row) => row.receivedOn },
    { key: 'due', title: text('due'), show: (row) => row.due },
  ];
}
