import { useState } from 'react';

const place = 'regulatory.keys';

/** Whether single keys do something; whoever speaks to their browser turns that off, and it stays so on this device. */
export function useKeys(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(place) !== 'off');
  return [on, (next) => {
    localStorage.setItem(place, next ? 'on' : 'off');
    setOn(next);
  }];
}
