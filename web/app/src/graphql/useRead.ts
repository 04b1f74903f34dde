import { useEffect, useMemo } from 'react';
import { useQuery, type AnyVariables, type UseQueryState } from 'urql';
import { useConnection } from './connection';
import type { Trusted } from './document';

/**
 * Reads with a trusted document; what is shown is forgotten when an act changes a type that it reads. What could not be read because the host was
 * away is read when it is back.
 */
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
  const { returns } = useConnection();
  const missed = state.error?.networkError !== undefined && state.data === undefined;
  useEffect(() => {
    if (missed && returns > 0) again({ requestPolicy: 'network-only' });
    // Only its coming back counts: what fails while the host answers would fail again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [returns]);
  return [state, (fresh = true) => again(fresh ? { requestPolicy: 'network-only' } : {})];
}
