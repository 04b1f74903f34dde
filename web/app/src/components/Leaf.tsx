import { startTransition, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Place } from './place';

/** How far from what is seen a page of a list is still drawn. */
const near = '1600px 0px';

const draw = 'board-draw';

/** Has a page of a board drawn now. */
export const drawn = (body: HTMLTableSectionElement | undefined): void => {
  body?.dispatchEvent(new Event(draw));
};

/**
 * One page of a board, as a part of its table. While it is far from what is seen it is only as high as it was; the page that has the keyboard
 * stays, and so does every page that is to be printed.
 */
export function Leaf({ name, columns, place, children }: { readonly name: string; readonly columns: number; readonly place: Place; readonly children: ReactNode }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [height, setHeight] = useState<number | null>(() => place.heights.get(name) ?? null);
  useEffect(() => {
    const here = body.current;
    if (here === null) return;
    const watcher = new IntersectionObserver((seen) => {
      const latest = seen[seen.length - 1];
      if (latest === undefined) return;
      // Far enough from the eye to be drawn a bit at a time, between frames.
      if (latest.isIntersecting) startTransition(() => setHeight(null));
      else if (latest.boundingClientRect.height > 0 && !here.contains(document.activeElement)) setHeight(latest.boundingClientRect.height);
    }, { rootMargin: near });
    watcher.observe(here);
    const show = (): void => flushSync(() => setHeight(null));
    here.addEventListener(draw, show);
    window.addEventListener('beforeprint', show);
    return () => {
      watcher.disconnect();
      here.removeEventListener(draw, show);
      window.removeEventListener('beforeprint', show);
    };
  }, []);
  useLayoutEffect(() => {
    const here = body.current;
    return () => {
      const last = here?.getBoundingClientRect().height ?? 0;
      if (last > 0) place.heights.set(name, last);
    };
  }, [name, place]);
  return (
    <tbody ref={body}>
      {height === null ? children : <tr className="end" aria-hidden="true" style={{ height }}><td colSpan={columns} /></tr>}
    </tbody>
  );
}
