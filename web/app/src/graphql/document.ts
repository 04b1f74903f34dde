import type { TypedDocumentNode } from '@urql/core';

/** What somebody may do and see; the names of the host. */
export type Role = string;

/**
 * A trusted document: the host executes it by its id, the text is never sent. It knows who may have it executed, which menus and buttons
 * follow, and which types it reads or changes, which the cache follows.
 */
export interface Trusted<Result, Variables> {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly types: readonly string[];
  readonly node: TypedDocumentNode<Result, Variables & Record<string, unknown>>;
}

/** Used by what `npm run documents` makes. */
export function trusted<Result, Variables>(
  name: string,
  id: string,
  roles: readonly Role[],
  types: readonly string[],
): Trusted<Result, Variables> {
  const node = { kind: 'Document', definitions: [], documentId: id } as unknown as Trusted<Result, Variables>['node'];
  return { name, roles, types, node };
}

/** Whether somebody with these roles may have a document executed. */
export const mayExecute = (document: Pick<Trusted<never, never>, 'roles'>, roles: readonly Role[]): boolean =>
  document.roles.includes('*') || document.roles.some((role) => roles.includes(role));
