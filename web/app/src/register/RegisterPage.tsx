import { Empty } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { PageEnd, useCursors } from '../components/Paged';
import { licenceRegister, type LicenceFilterInput, type LicenceRegisterResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { standingWords } from '../roadside/words';
import { useSession } from '../session/SessionProvider';
import { registerTexts } from './texts';

type Row = LicenceRegisterResult['licences']['nodes'][number];

/** The public register of licences: who may do what, until when. For everybody. */
export function RegisterPage() {
  const text = useTexts(registerTexts);
  const [search] = useSearchParams();
  const { session } = useSession();
  const columns = useColumns();
  const [cursors, more] = useCursors(search.toString());
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        {session?.creditCode == null ? null : <Toggle name="mine" label={text('mine')} />}
        <Choice name="standing" all={text('anyStanding')} words={standingWords} />
      </Filters>
      <Board label={text('title')} columns={columns}>
        {cursors.map((after, index) => <Page key={after} after={after} columns={columns} isLast={index === cursors.length - 1} onMore={more} />)}
      </Board>
    </div>
  );
}

function filterOf(search: URLSearchParams, own: string | null): LicenceFilterInput | null {
  const all: LicenceFilterInput[] = [];
  if (search.get('mine') === '1' && own !== null) all.push({ holderCode: { eq: own } });
  const [standing, find] = [search.get('standing'), search.get('find')?.trim() ?? ''];
  if (standing !== null) all.push({ standing: { eq: standing as never } });
  if (/^[0-9A-Z]{18}$/.test(find)) all.push({ holderCode: { eq: find } });
  else if (find !== '') all.push({ or: [{ number: { startsWith: find } }, { holder: find.length < 3 ? { startsWith: find } : { contains: find } }] });
  return all.length === 0 ? null : { and: all };
}

function Page({ after, columns, isLast, onMore }: {
  readonly after: string | null;
  readonly columns: readonly Column<Row>[];
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}) {
  const text = useTexts(registerTexts);
  const [search] = useSearchParams();
  const own = useSession().session?.creditCode ?? null;
  const where = useMemo(() => filterOf(search, own), [search, own]);
  const [{ data, error, fetching }, again] = useRead(licenceRegister, { where, order: [{ issuedOn: 'DESC' }], after });
  const rows = data?.licences.nodes ?? [];
  const info = data?.licences.pageInfo;
  return (
    <>
      {rows.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={`/register/${encodeURIComponent(row.number)}`} />)}
      <PageEnd
        page={{ error: data === undefined ? error : undefined, waiting: fetching && data === undefined, next: info?.hasNextPage === true ? info.endCursor : null, again: () => again() }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={data !== undefined && rows.length === 0 && after === null ? <Empty description={text('none')} /> : null}
      />
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(registerTexts);
  const { language } = useLanguage();
  const standing = useWords(standingWords);
  return [
    { key: 'number', title: text('number'), show: (row) => row.number },
    { key: 'holder', title: text('holder'), show: (row) => row.holder },
    { key: 'item', title: text('item'), show: (row) => (row.licenceItem === null ? null : language === 'zh' ? row.licenceItem.zh : row.licenceItem.en) },
    { key: 'standing', title: text('standing'), show: (row) => <span className={`mark ${['ACTIVE', 'RENEWAL_PENDING'].includes(row.standing) ? 'good' : 'bad'}`}>{standing(row.standing)}</span> },
    { key: 'valid', title: text('valid'), show: (row) => `${row.from} – ${row.until ?? text('longTerm')}` },
    { key: 'authority', title: text('authority'), show: (row) => row.authority },
  ];
}
