import { Empty } from 'antd';
import type { Trusted } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { Board, BoardRow, type Column } from './Board';
import { PageEnd, useCursors } from './Paged';

/** A page of a list as the host gives it. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Props<Row, Result, Where> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly document: Trusted<Result, { where?: Where | null; first?: number | null; after?: string | null }>;
  readonly where: Where | null;
  readonly pick: (result: Result) => Connection<Row>;
  /** Where a row leads; undefined where nothing may be opened. */
  readonly to: (row: Row) => string | undefined;
  readonly tone?: (row: Row) => 'bad' | 'amber' | undefined;
  /** What is said where there are none. */
  readonly none: string;
}

/** A list from a document with a filter, page by page. */
export function Listing<Row extends { readonly id: string }, Result, Where>(props: Props<Row, Result, Where>) {
  const [cursors, more] = useCursors(JSON.stringify(props.where));
  return (
    <Board label={props.label} columns={props.columns}>
      {cursors.map((after, index) => <Page key={after} {...props} after={after} isLast={index === cursors.length - 1} onMore={more} />)}
    </Board>
  );
}

function Page<Row extends { readonly id: string }, Result, Where>({ columns, document, where, pick, to, tone, none, after, isLast, onMore }: Props<Row, Result, Where> & {
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (next: string) => void;
}) {
  const [{ data, error, fetching }, again] = useRead(document, { where, after });
  const page = data === undefined ? undefined : pick(data);
  return (
    <>
      {page?.nodes.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={to(row)} tone={tone?.(row)} />)}
      <PageEnd
        page={{ error: data === undefined ? error : undefined, waiting: fetching && data === undefined, next: page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null, again: () => again() }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={page?.nodes.length === 0 && after === null ? <Empty description={none} /> : null}
      />
    </>
  );
}
