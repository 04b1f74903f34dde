import { useSearchParams } from 'react-router';
import { today } from '../language/time';

/** The month that the address names, or the present one: `2026-03`. */
export function useMonth(): string {
  const [search] = useSearchParams();
  const named = search.get('month');
  return named !== null && /^\d{4}-\d\d$/.test(named) ? named : thisMonth();
}

/** The present month. */
export const thisMonth = (): string => today().slice(0, 7);

/** The first day of a month. */
export const firstOf = (month: string): string => `${month}-01`;

/** The first day of another month, so many later. */
export function monthAfter(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
