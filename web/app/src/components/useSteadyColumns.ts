import { useEffect, type RefObject } from 'react';

/**
 * Keeps the columns of a table as wide as they were when its first rows came: what is drawn later and what is drawn no more moves nothing. Other
 * titles or another width of the room let them be measured again.
 */
export function useSteadyColumns(table: RefObject<HTMLTableElement | null>, titles: string): void {
  useEffect(() => {
    const here = table.current;
    if (here === null) return;
    let measured = 0;
    const measure = (): void => {
      const room = here.parentElement?.clientWidth ?? 0;
      if (measured === room || here.querySelector('tbody tr:not(.end)') === null) return;
      const heads = [...here.querySelectorAll('th')];
      here.style.tableLayout = '';
      heads.forEach((head) => head.style.removeProperty('width'));
      const widths = heads.map((head) => head.getBoundingClientRect().width);
      heads.forEach((head, index) => head.style.setProperty('width', `${widths[index] ?? 0}px`));
      here.style.tableLayout = 'fixed';
      measured = room;
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(here);
    return () => watcher.disconnect();
  }, [table, titles]);
}
