import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Trusted } from './document';

/** Follows something that has no positions, such as a map: after an interruption it begins with all there is. Returns whether it ended. */
export function useStream<Result, Variables>(document: Trusted<Result, Variables>, variables: Variables | null, onNext: (result: Result) => void): boolean {
  const client = useClient();
  const [ended, setEnded] = useState(false);
  const told = useRef(onNext);
  useEffect(() => {
    told.current = onNext;
  });
  // What is asked counts, not which object says it.
  const asked = variables === null ? null : JSON.stringify(variables);
  useEffect(() => {
    if (asked === null) return;
    const following = client.subscription(document.node, JSON.parse(asked) as never).subscribe(({ data, error }) => {
      setEnded(error !== undefined);
      if (data !== undefined && error === undefined) told.current(data);
    });
    return () => following.unsubscribe();
  }, [client, document, asked]);
  return ended;
}
