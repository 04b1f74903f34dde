import { Empty, Space } from 'antd';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Trusted } from '../graphql/document';
import type { RowFeed } from '../graphql/rowFeed';
import { positionOf } from '../graphql/useFeed';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { Board, BoardRow, type Column } from './Board';
import { News } from './News';
import { PageEnd, useCursors, useReach } from './Paged';
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
  /** A row as it is by now, where the page is told of what happens to it. */
  readonly now?: (row: Row) => Row;
  /** What is said where there are none. */
  readonly none: string;
}

interface Props<Result, Variables, Row> extends Source<Result, Variables, Row> {
  readonly label: string;
  /** How many rows there are in all, where the document asks for it. */
  readonly total?: (result: Result) => number;
  /** What tells of changes: they are announced, and shown when somebody wants them. The document takes `atLeast`. */
  readonly feed?: RowFeed;
  /** `BoardRow`s above the rest, which have arrived since. */
  readonly arrived?: readonly ReactNode[];
  /** Is told of every page that was read, and at which position; the same function at each time. */
  readonly onRead?: (rows: readonly Row[], position: string | null) => void;
}

/** A list as a board, page by page: it waits, says that there is nothing, or what went wrong. */
export function PagedBoard<Result, Variables, Row extends { readonly id: string }>(
  { label, total, feed, arrived = [], onRead, variables: asked, ...source }: Props<Result, Variables, Row>,
) {
  const [atLeast, setAtLeast] = useReach();
  const [read, setRead] = useState<string | null>(null);
  const variables = useMemo(() => (feed === undefined ? asked : { ...asked, atLeast }), [feed, asked, atLeast]);
  const [cursors, more] = useCursors(JSON.stringify(variables));
  const told = useCallback((rows: readonly Row[], position: string | null, isFirst: boolean) => {
    if (isFirst) setRead(position);
    onRead?.(rows, position);
  }, [onRead]);
  return (
    <>
      {feed === undefined ? null : <Space wrap style={{ minHeight: 34 }}><News feed={feed} read={read} onShow={setAtLeast} /></Space>}
      {total === undefined ? null : <Total document={source.document} variables={variables} total={total} />}
      <Board label={label} columns={source.columns}>
        {arrived}
        {cursors.map((after, index) => (
          <Page
            key={after} {...source} variables={variables} after={after} isLast={index === cursors.length - 1} isOnly={arrived.length === 0} onMore={more} onRead={told}
          />
        ))}
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
  { document, variables, rowsOf, columns, to, tone, now, none, after, isLast, isOnly, onMore, onRead }: Source<Result, Variables, Row> & {
    readonly after: string | null;
    readonly isLast: boolean;
    /** No row stands above it. */
    readonly isOnly: boolean;
    readonly onMore: (next: string) => void;
    readonly onRead: (rows: readonly Row[], position: string | null, isFirst: boolean) => void;
  },
) {
  const [{ data, error, fetching, extensions }, read] = useRead(document, from<Variables>(variables, after));
  const again = useCallback(() => read(), [read]);
  // Rows are drawn a bit at a time, between frames.
  const shown = useDeferredValue(data);
  const page = shown === undefined ? undefined : rowsOf(shown);
  useEffect(() => {
    if (data !== undefined) onRead(rowsOf(data).nodes, positionOf(extensions), after === null);
    // Once for every answer: where its rows stand in it, no answer changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [data, extensions, onRead, after]);
  return (
    <>
      {page?.nodes.map((before) => {
        const row = now === undefined ? before : now(before);
        return <BoardRow key={before.id} row={row} columns={columns} to={to(row)} tone={tone?.(row)} />;
      })}
      <PageEnd
        page={{
          error: page === undefined ? error : undefined,
          waiting: page === undefined && (fetching || data !== undefined),
          // While other rows are on their way, those that are shown do not say where the list goes on.
          next: !fetching && shown === data && page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null,
          again,
        }}
        columns={columns.length}
        isLast={isLast}
        onMore={onMore}
        empty={page?.nodes.length === 0 && after === null && isOnly ? <Empty description={none} /> : null}
      />
    </>
  );
}
