import { useState } from 'react';

/** What was read last of a matter: it stays while that is read again, and when it cannot be, so that a form that stands open keeps its place. */
export function useKept<Result>(data: Result | undefined, isThis: (data: Result) => boolean): Result | undefined {
  const [kept, setKept] = useState<Result | undefined>(undefined);
  if (data !== undefined && data !== kept) setKept(data);
  const last = data ?? kept;
  return last !== undefined && isThis(last) ? last : undefined;
}
