import type { PublicationFilterInput, PublishedDocumentFilterInput, WithdrawnPublicationFilterInput } from '../documents/trusted';

/** Eighteen digits and capitals: a unified social credit code. */
export const isCreditCode = (text: string): boolean => /^[0-9A-Z]{18}$/.test(text);

/** What the address of the list says, as a filter. */
export function filterOf(search: URLSearchParams): PublishedDocumentFilterInput | null {
  const all: PublishedDocumentFilterInput[] = [];
  const [kind, city, find] = [search.get('kind'), search.get('city'), search.get('find')?.trim() ?? ''];
  if (kind !== null) all.push({ kind: { eq: kind as never } });
  if (city !== null) all.push({ division: { startsWith: city } });
  if (isCreditCode(find)) all.push({ creditCode: { eq: find } });
  else if (find !== '') all.push({ or: [{ documentNumber: { startsWith: find } }, { partyName: find.length < 3 ? { startsWith: find } : { contains: find } }] });
  return all.length === 0 ? null : { and: all };
}

/** The same for what was withdrawn. */
export function withdrawnFilterOf(search: URLSearchParams): WithdrawnPublicationFilterInput | null {
  const all: WithdrawnPublicationFilterInput[] = [];
  const [kind, find] = [search.get('kind'), search.get('find')?.trim() ?? ''];
  if (kind !== null) all.push({ kind: { eq: kind as never } });
  if (find !== '') all.push({ documentNumber: { startsWith: find } });
  return all.length === 0 ? null : { and: all };
}

/** What the address says where files of every stage are asked for. */
export const everyStage = 'ALL';

/** Whether files are looked for by what they are called: then they may stand at any stage. */
export const isLookedFor = (search: URLSearchParams): boolean => (search.get('find')?.trim() ?? '') !== '';

/** The same for the files of publicity; where the address does not say which, those that wait to be shown or reported. */
export function docketFilterOf(search: URLSearchParams): PublicationFilterInput | null {
  const all: PublicationFilterInput[] = [];
  const [kind, find] = [search.get('kind'), search.get('find')?.trim() ?? ''];
  const stage = search.get('stage') ?? (isLookedFor(search) ? everyStage : 'DECIDED');
  if (kind !== null) all.push({ kind: { eq: kind as never } });
  if (stage !== everyStage) all.push({ stage: { eq: stage as never } });
  if (isCreditCode(find)) all.push({ creditCode: { eq: find } });
  else if (find !== '') all.push({ or: [{ documentNumber: { startsWith: find } }, { partyName: find.length < 3 ? { startsWith: find } : { contains: find } }] });
  return all.length === 0 ? null : { and: all };
}
