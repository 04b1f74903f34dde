import { Empty } from 'antd';
import { useCallback } from 'react';
import type { Trusted } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { Board, BoardRow, type Column } from './Board';
import { PageEnd, useCursors } from './Paged';

/** A page of a list, as every list of the host is answered. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Source<Result, Variables, Row> {
  readonly document: Trusted<Result, Variables>;
  /** What is asked for, without the place to go on from. */
  readonly variables: Omit<Variables, 'after'>;
  readonly of: (result: Result) => Connection<Row>;
  readonly columns: readonly Column<Row>[];
  readonly to: (row: Row) => string | undefined;
  readonly tone?: (row: Row) => 'new' | 'bad' | 'amber' | undefined;
  readonly empty: string;
}

interface Props<Result, Variables, Row> extends Source<Result, Variables, Row> {
  readonly label: string;
}

/** A list as a board, page by page: it waits, says that there is nothing, or what went wrong. */
export function PagedBoard<Result, Variables, Row extends { readonly id: string }>({ label, ...source }: Props<Result, Variables, Row>) {
  const [cursors, more] = useCursors(JSON.stringify(source.variables));
  return (
    <Board label={label} columns={source.columns}>
      {cursors.map((after, index) => <Page key={after} {...source} after={after} isLast={index === cursors.length - 1} onMore={more} />)}
    </Board>
  );
}

function Page<Result, Variables, Row extends { readonly id: string }>(
  { document, variables, of, columns, to, tone, empty, after, isLast, onMore }: Source<Result, Variables, Row> & {
    readonly after: string | null;
    readonly isLast: boolean;
    readonly onMore: (next: string) => void;
  },
) {
  const [{ data, error, fetching }, read] = useRead(document, { ...variables, after } as unknown as Variables);
  const again = useCallback(() => read(), [read]);
  const page = data === undefined ? undefined : of(data);
  return (
    <>
      {page?.nodes.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={to(row)} tone={tone?.(row)} />)}
      <PageEnd
        page={{
          error: page === undefined ? error : undefined,
          waiting: fetching && page === undefined,
          next: page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null,
          again,
        }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={page?.nodes.length === 0 && after === null ? <Empty description={empty} /> : null}
      />
    </>
  );
}
