import { Empty } from 'antd';
import { memo, useCallback, useDeferredValue } from 'react';
import type { Trusted } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { Board, BoardRow, type Column } from './Board';
import { PageEnd, useCursors } from './Paged';
import { shared } from './texts';

/** A page of a list, as every list of the host is answered. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Source<Result, Variables, Row> {
  readonly document: Trusted<Result, Variables>;
  /** What is asked for, without the place to go on from. */
  readonly variables: Omit<Variables, 'after'>;
  readonly rowsOf: (result: Result) => Connection<Row>;
  readonly columns: readonly Column<Row>[];
  /** Where a row leads; undefined where nothing may be opened. */
  readonly to: (row: Row) => string | undefined;
  readonly tone?: (row: Row) => 'new' | 'bad' | 'amber' | undefined;
  /** What is said where there are none. */
  readonly none: string;
}

interface Props<Result, Variables, Row> extends Source<Result, Variables, Row> {
  readonly label: string;
  /** How many rows there are in all, where the document asks for it. */
  readonly total?: (result: Result) => number;
}

/** A list as a board, page by page: it waits, says that there is nothing, or what went wrong. */
export function PagedBoard<Result, Variables, Row extends { readonly id: string }>({ label, total, ...source }: Props<Result, Variables, Row>) {
  const [cursors, more] = useCursors(JSON.stringify(source.variables));
  return (
    <>
      {total === undefined ? null : <Total document={source.document} variables={source.variables} total={total} />}
      <Board label={label} columns={source.columns}>
        {cursors.map((after, index) => <Page key={after} {...source} after={after} isLast={index === cursors.length - 1} onMore={more} />)}
      </Board>
    </>
  );
}

const from = <Variables,>(variables: Omit<Variables, 'after'>, after: string | null): Variables => ({ ...variables, after }) as unknown as Variables;

/** How many rows there are: told by the first page, which is asked for once. Its line is there from the beginning, so that nothing jumps. */
function Total<Result, Variables, Row>({ document, variables, total }: Pick<Source<Result, Variables, Row>, 'document' | 'variables'> & { readonly total: (result: Result) => number }) {
  const text = useTexts(shared);
  const [{ data }] = useRead(document, from<Variables>(variables, null));
  return <p className="total" role="status">{data === undefined ? null : text('total', { count: total(data) })}</p>;
}

/** One page; drawn again only when it is another, or when what is around it is. */
const Page = memo(PageRows) as typeof PageRows;

function PageRows<Result, Variables, Row extends { readonly id: string }>(
  { document, variables, rowsOf, columns, to, tone, none, after, isLast, onMore }: Source<Result, Variables, Row> & {
    readonly after: string | null;
    readonly isLast: boolean;
    readonly onMore: (next: string) => void;
  },
) {
  const [{ data, error, fetching }, read] = useRead(document, from<Variables>(variables, after));
  const again = useCallback(() => read(), [read]);
  const shown = useDeferredValue(data);
  const page = shown === undefined ? undefined : rowsOf(shown);
  return (
    <>
      {page?.nodes.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={to(row)} tone={tone?.(row)} />)}
      <PageEnd
        page={{
          error: page === undefined ? error : undefined,
          waiting: page === undefined && (fetching || data !== undefined),
          next: page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null,
          again,
        }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={page?.nodes.length === 0 && after === null ? <Empty description={none} /> : null}
      />
    </>
  );
}
