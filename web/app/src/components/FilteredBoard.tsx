import { Empty } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Trusted } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { Board, BoardRow, type Column } from './Board';
import { PageEnd, useCursors } from './Paged';
import { shared } from './texts';

/** A list as the host answers it. */
export interface Rows<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Asked<Result, Where, Order, Row> {
  readonly document: Trusted<Result, { where?: Where | null; order?: Order[] | null; after?: string | null }>;
  readonly rowsOf: (result: Result) => Rows<Row>;
  /** Undefined where the document has an order of its own. */
  readonly order?: Order[];
  /** What the address says, as a filter. */
  readonly filterOf: (search: URLSearchParams) => Where | null;
}

interface Props<Result, Where, Order, Row> extends Asked<Result, Where, Order, Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly none: string;
  /** How many rows there are in all, where the document asks for it. */
  readonly total?: (result: Result) => number;
  /** Where a row leads; undefined where nothing may be opened. */
  readonly to: (row: Row) => string | undefined;
}

/** A board that is filled page by page from a document; what it is filtered by stands in the address. */
export function FilteredBoard<Result, Where, Order, Row extends { readonly id: string }>({ label, columns, total, ...asked }: Props<Result, Where, Order, Row>) {
  const [search] = useSearchParams();
  const [cursors, more] = useCursors(search.toString());
  return (
    <>
      {total === undefined ? null : <Total document={asked.document} filterOf={asked.filterOf} {...(asked.order === undefined ? {} : { order: asked.order })} total={total} />}
      <Board label={label} columns={columns}>
        {cursors.map((after, index) => <Page key={after} after={after} columns={columns} isLast={index === cursors.length - 1} onMore={more} {...asked} />)}
      </Board>
    </>
  );
}

/** How many rows there are: told by the first page, which is asked for once. Its line is there from the beginning, so that nothing jumps. */
function Total<Result, Where, Order, Row>({ document, filterOf, order, total }: Pick<Asked<Result, Where, Order, Row>, 'document' | 'filterOf' | 'order'> & { readonly total: (result: Result) => number }) {
  const text = useTexts(shared);
  const [search] = useSearchParams();
  const where = useMemo(() => filterOf(search), [search, filterOf]);
  const [{ data }] = useRead(document, { where, ...(order === undefined ? {} : { order }), after: null });
  return <p className="total" role="status">{data === undefined ? null : text('total', { count: total(data) })}</p>;
}

function Page<Result, Where, Order, Row extends { readonly id: string }>({ after, columns, isLast, onMore, document, rowsOf, filterOf, order, none, to }: Omit<Props<Result, Where, Order, Row>, 'label' | 'total'> & {
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}) {
  const [search] = useSearchParams();
  const where = useMemo(() => filterOf(search), [search, filterOf]);
  const [{ data, error, fetching }, again] = useRead(document, { where, ...(order === undefined ? {} : { order }), after });
  const found = data === undefined ? undefined : rowsOf(data);
  return (
    <>
      {found?.nodes.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={to(row)} />)}
      <PageEnd
        page={{ error: data === undefined ? error : undefined, waiting: fetching && data === undefined, next: found?.pageInfo.hasNextPage === true ? found.pageInfo.endCursor : null, again: () => again() }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={found?.nodes.length === 0 && after === null ? <Empty description={none} /> : null}
      />
    </>
  );
}
