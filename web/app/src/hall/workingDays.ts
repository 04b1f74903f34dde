import { useMemo } from 'react';
import { workCalendars, type WorkCalendarsResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';

/** Counts working days from one day to another, the first not counted; null where a year has no calendar. */
export type Counting = (from: string, to: string) => number | null;

const next = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

type Calendar = WorkCalendarsResult['workCalendars']['nodes'][number];

/** Working days by the published calendars of the department; nobody's law rests on this count, only a colour. */
export function useWorkingDays(): Counting {
  const [{ data }] = useRead(workCalendars, {});
  return useMemo(() => countingBy(data?.workCalendars.nodes ?? []), [data]);
}

/** Counts by calendars, each span once: the limits of a list fall on few days. */
function countingBy(calendars: readonly Calendar[]): Counting {
  const years = new Map(calendars.map((year) => [year.year, year]));
  const counted = new Map<string, number | null>();
  const between = (first: string, last: string): number | null => {
    let count = 0;
    for (let day = first; day !== last; ) {
      day = next(day);
      const year = years.get(Number(day.slice(0, 4)));
      if (year === undefined) return null;
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      const off = year.off.some((days) => days.from <= day && day <= days.until);
      if (year.makeUp.includes(day) || (weekday % 6 !== 0 && !off)) count++;
    }
    return count;
  };
  return (from, to) => {
    const [first, last] = from <= to ? [from, to] : [to, from];
    const span = `${first} ${last}`;
    const known = counted.get(span);
    const count = known === undefined ? between(first, last) : known;
    counted.set(span, count);
    return count === null || from <= to ? count : -count;
  };
}
