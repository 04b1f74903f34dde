import { useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import type { Trusted } from './document';

/** All rows of a list so far, and whether there are more that were not asked for. */
export interface AllRows<Row> {
  readonly rows: readonly Row[];
  readonly state: 'reading' | 'whole' | 'cut';
  readonly error: CombinedError | undefined;
}

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads a list page by page until its end, or until there are as many rows as somebody can look at. */
export function useAll<Result, Variables extends { after?: string | null }, Row>(
  document: Trusted<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  of: (result: Result) => Page<Row>,
  most: number,
  options: { readonly pause?: boolean } = {},
): AllRows<Row> {
  const client = useClient();
  const asked = JSON.stringify(variables);
  const paused = options.pause === true;
  const [read, setRead] = useState<AllRows<Row> & { readonly asked: string }>({ asked: '', rows: [], state: 'reading', error: undefined });
  useEffect(() => {
    if (paused) return;
    let left = false;
    const go = async (): Promise<void> => {
      const rows: Row[] = [];
      let after: string | null = null;
      for (;;) {
        const answer = await client
          .query(document.node, { ...(JSON.parse(asked) as object), after } as never, { additionalTypenames: [...document.types] })
          .toPromise();
        if (left) return;
        const page: Page<Row> | undefined = answer.data === undefined ? undefined : of(answer.data);
        if (page === undefined) {
          setRead({ asked, rows, state: 'cut', error: answer.error });
          return;
        }
        rows.push(...page.nodes);
        after = page.pageInfo.hasNextPage && rows.length < most ? page.pageInfo.endCursor : null;
        setRead({ asked, rows: [...rows], state: after !== null ? 'reading' : page.pageInfo.hasNextPage ? 'cut' : 'whole', error: undefined });
        if (after === null) return;
      }
    };
    void go();
    return () => {
      left = true;
    };
    // How a page is found in the answer does not change while a document stays the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, document, asked, most, paused]);
  return read.asked === asked ? read : { rows: [], state: 'reading', error: undefined };
}
