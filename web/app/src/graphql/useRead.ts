import { useMemo } from 'react';
import { useQuery, type AnyVariables, type UseQueryState } from 'urql';
import type { Trusted } from './document';

/** Reads with a trusted document; what is shown is forgotten when an act changes a type that it reads. */
export function useRead<Result, Variables>(
  document: Trusted<Result, Variables>,
  variables: Variables,
  options: { readonly pause?: boolean } = {},
): readonly [UseQueryState<Result>, (fresh?: boolean) => void] {
  const context = useMemo(() => ({ additionalTypenames: [...document.types] }), [document]);
  const [state, again] = useQuery<Result>({
    query: document.node,
    variables: variables as AnyVariables,
    pause: options.pause ?? false,
    context,
  });
  return [state, (fresh = true) => again(fresh ? { requestPolicy: 'network-only' } : {})];
}
