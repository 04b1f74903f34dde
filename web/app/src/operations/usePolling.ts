import { useEffect, useRef } from 'react';

/** Does something again and again while the page is looked at. */
export function usePolling(again: () => void, milliseconds: number): void {
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  });
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current();
    }, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
}
