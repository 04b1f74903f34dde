import type { MonitoringSiteFilterInput } from '../documents/trusted';

/** What the address of the list says, as a filter. */
export function siteFilterOf(search: URLSearchParams): MonitoringSiteFilterInput | null {
  const all: MonitoringSiteFilterInput[] = [];
  const find = search.get('find')?.trim() ?? '';
  const [kind, stage, city] = [search.get('kind'), search.get('stage'), search.get('city')];
  if (kind !== null) all.push({ kind: { eq: kind as never } });
  if (stage !== null) all.push({ stage: { eq: stage as never } });
  if (city !== null) all.push({ division: { startsWith: city } });
  if (find !== '') all.push({ or: [{ name: find.length < 3 ? { startsWith: find } : { contains: find } }, { position: { startsWith: find.toUpperCase() } }] });
  return all.length === 0 ? null : { and: all };
}
