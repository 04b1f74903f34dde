import { useEffect, useState } from 'react';
import { uuid } from '../graphql/useAct';
import { keptAt } from '../session/kept';
import { useSession } from '../session/SessionProvider';

/**
 * What somebody fills in outlives a reload and a sign-in that ran out: it is kept in this tab, under their account, until it is on record or they
 * sign out.
 */
export function useDraft<Value>(key: string, empty: Value): readonly [Value, (value: Value) => void, () => void] {
  const { session } = useSession();
  // Whose it is, was decided when they began: should the session end under the form, it does not become somebody else's.
  const [place] = useState(keptAt(session?.account, key));
  const [value, setValue] = useState<Value | null>(() => keptIn(place) as Value | null);
  useEffect(() => {
    if (value !== null) sessionStorage.setItem(place, JSON.stringify(value));
  }, [place, value]);
  return [value ?? empty, setValue, () => {
    sessionStorage.removeItem(place);
    setValue(null);
  }];
}

function keptIn(place: string): unknown {
  const kept = sessionStorage.getItem(place);
  return kept === null ? null : JSON.parse(kept);
}

/** Whether something is kept of a form that is not on record. */
export const hasDraft = (account: string | undefined, key: string): boolean => sessionStorage.getItem(keptAt(account, key)) !== null;

/** An id of something new, the same until it is on record: should the tab be loaded again or the sign-in run out, it stays one thing. */
export function useDraftId(key: string): readonly [string, () => void] {
  const { session } = useSession();
  const [place] = useState(keptAt(session?.account, key));
  const [id] = useState(() => sessionStorage.getItem(place) ?? uuid());
  useEffect(() => sessionStorage.setItem(place, id), [place, id]);
  return [id, () => sessionStorage.removeItem(place)];
}
