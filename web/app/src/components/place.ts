/** Where somebody is in a list: the pages that were fetched, how high each is, and how far the window was scrolled. */
export interface Place {
  cursors: readonly (string | null)[];
  filters: string;
  readonly heights: Map<string, number>;
  top: number;
  /** Up to which position it was read at least; null where nobody wanted it newer. */
  atLeast: string | null;
}

const places = new Map<string, Place>();

/** Entries of the history that are remembered. */
const most = 40;

/** The place in the list that an entry of the browser's history shows: the way back leads to where somebody was. */
export function placeOf(entry: string): Place {
  const known = places.get(entry);
  if (known !== undefined) return known;
  const place: Place = { cursors: [null], filters: '', heights: new Map(), top: 0, atLeast: null };
  places.set(entry, place);
  for (const oldest of places.keys()) {
    if (places.size <= most) break;
    places.delete(oldest);
  }
  return place;
}

/** Remembers which pages were fetched. */
export function keepPages(place: Place, filters: string, cursors: Place['cursors']): void {
  [place.filters, place.cursors] = [filters, cursors];
}

/** Remembers up to which position the list was read. */
export function keepReach(place: Place, atLeast: string | null): void {
  place.atLeast = atLeast;
}
