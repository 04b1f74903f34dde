import { useEffect, useState } from 'react';
import { keptAt } from '../session/kept';
import { useSession } from '../session/SessionProvider';

/**
 * What somebody fills in outlives a reload and a sign-in that ran out: it is kept in this tab, under their account, until it is on record or they
 * sign out.
 */
export function useDraft<Value>(key: string, empty: Value): readonly [Value, (value: Value) => void, () => void] {
  const { session } = useSession();
  const place = keptAt(session?.account, key);
  const [value, setValue] = useState<Value>(() => keptIn(place) ?? empty);
  useEffect(() => {
    if (value !== empty) sessionStorage.setItem(place, JSON.stringify(value));
  }, [place, value, empty]);
  return [value, setValue, () => {
    sessionStorage.removeItem(place);
    setValue(empty);
  }];
}

function keptIn<Value>(place: string): Value | null {
  const kept = sessionStorage.getItem(place);
  return kept === null ? null : (JSON.parse(kept) as Value);
}

/** Whether something is kept of a form that is not on record. */
export const hasDraft = (account: string | undefined, key: string): boolean => sessionStorage.getItem(keptAt(account, key)) !== null;
