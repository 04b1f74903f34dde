import type { Texts } from '../language/texts';

/** A day as it stands in the address; null where it is none. */
export const dayIn = (search: URLSearchParams): string | null => {
  const day = search.get('day');
  return day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null;
};

/** From the beginning of a day in the province to that of the next. */
export const momentsOf = (day: string): { readonly gte: string; readonly lt: string } => {
  const begin = Date.parse(`${day}T00:00:00+08:00`);
  return { gte: new Date(begin).toISOString(), lt: new Date(begin + 86_400_000).toISOString() };
};

/** A purpose that there is; what else the address says is none. */
export const purposeIn = <Purpose extends string>(search: URLSearchParams, words: Texts<Purpose>): Purpose | null => {
  const purpose = search.get('purpose');
  return purpose !== null && purpose in words ? (purpose as Purpose) : null;
};
