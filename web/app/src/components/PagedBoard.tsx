import { Empty } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Trusted } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { Board, BoardRow, type Column } from './Board';
import { PageEnd, useCursors } from './Paged';

/** A list as the host answers it. */
export interface Rows<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Asked<Result, Where, Row> {
  readonly document: Trusted<Result, { where?: Where | null; after?: string | null }>;
  readonly rowsOf: (result: Result) => Rows<Row>;
  /** What the address says, as a filter. */
  readonly filterOf: (search: URLSearchParams) => Where | null;
}

interface Props<Result, Where, Row> extends Asked<Result, Where, Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly none: string;
  /** Where a row leads; undefined where nothing may be opened. */
  readonly to: (row: Row) => string | undefined;
}

/** A board that is filled page by page from a document; what it is filtered by stands in the address. */
export function PagedBoard<Result, Where, Row extends { readonly id: string }>({ label, columns, ...asked }: Props<Result, Where, Row>) {
  const [search] = useSearchParams();
  const [cursors, more] = useCursors(search.toString());
  return (
    <Board label={label} columns={columns}>
      {cursors.map((after, index) => <Page key={after} after={after} columns={columns} isLast={index === cursors.length - 1} onMore={more} {...asked} />)}
    </Board>
  );
}

function Page<Result, Where, Row extends { readonly id: string }>({ after, columns, isLast, onMore, document, rowsOf, filterOf, none, to }: Omit<Props<Result, Where, Row>, 'label'> & {
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}) {
  const [search] = useSearchParams();
  const where = useMemo(() => filterOf(search), [search, filterOf]);
  const [{ data, error, fetching }, again] = useRead(document, { where, after });
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
