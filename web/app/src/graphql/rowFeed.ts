import type { Trusted } from './document';

/** A fact about a row or a file: which, by its bare key, and where in the ledger it stands. */
export interface RowFact {
  readonly streamId: string;
  readonly position: string;
}

interface Asked {
  readonly after?: string | null;
  readonly where?: { readonly ids?: readonly string[] | null } | null;
}

/** What tells that something happens to the rows of a list, or to one of them. */
export interface RowFeed {
  readonly document: Trusted<object, Asked>;
  readonly factOf: (result: object) => RowFact;
}

/** @param document A subscription whose facts may be limited to some ids. */
export const rowFeed = <Result extends object, Variables>(document: Trusted<Result, Variables>, factOf: (result: Result) => RowFact): RowFeed => ({
  document: document as unknown as RowFeed['document'], factOf: factOf as RowFeed['factOf'],
});
