import { useEffect, useState } from 'react';

/** What somebody fills in outlives a reload and a sign-in that ran out: it is kept in this tab until it is on record. */
export function useDraft<Value>(key: string, empty: Value): readonly [Value, (value: Value) => void, () => void] {
  const place = `regulatory.draft.${key}`;
  const [value, setValue] = useState<Value>(() => {
    const kept = sessionStorage.getItem(place);
    return kept === null ? empty : (JSON.parse(kept) as Value);
  });
  useEffect(() => {
    if (value !== empty) sessionStorage.setItem(place, JSON.stringify(value));
  }, [place, value, empty]);
  return [value, setValue, () => {
    sessionStorage.removeItem(place);
    setValue(empty);
  }];
}
