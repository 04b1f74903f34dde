import { workCalendars } from '../documents/trusted';
import { useRead } from '../graphql/useRead';

/** Counts working days from one day to another, the first not counted; null where a year has no calendar. */
export type Counting = (from: string, to: string) => number | null;

const next = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** Working days by the published calendars of the department; nobody's law rests on this count, only a colour. */
export function useWorkingDays(): Counting {
  const [{ data }] = useRead(workCalendars, {});
  const years = new Map((data?.workCalendars.nodes ?? []).map((year) => [year.year, year]));
  return (from, to) => {
    const [first, last] = from <= to ? [from, to] : [to, from];
    let count = 0;
    for (let day = first; day !== last; ) {
      day = next(day);
      const year = years.get(Number(day.slice(0, 4)));
      if (year === undefined) return null;
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      const off = year.off.some((days) => days.from <= day && day <= days.until);
      if (year.makeUp.includes(day) || (weekday % 6 !== 0 && !off)) count++;
    }
    return from <= to ? count : -count;
  };
}
