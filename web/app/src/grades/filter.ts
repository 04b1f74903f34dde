import type { CreditListFilterInput, PublishedGradeFilterInput } from '../documents/trusted';
import { isCreditCode } from '../publicity/filter';

const named = (find: string): { name: { startsWith: string } | { contains: string } } => ({ name: find.length < 3 ? { startsWith: find } : { contains: find } });

/** What the address of the grades says, as a filter. */
export function gradeFilterOf(search: URLSearchParams): PublishedGradeFilterInput | null {
  const all: PublishedGradeFilterInput[] = [];
  const find = search.get('find')?.trim() ?? '';
  const [grade, model, trade, city] = [search.get('grade'), search.get('model'), search.get('trade'), search.get('city')];
  if (grade !== null) all.push({ grade: { eq: grade as never } });
  if (model !== null) all.push({ model: { eq: model as never } });
  if (trade !== null) all.push({ trade: { eq: trade as never } });
  if (city !== null) all.push({ division: { startsWith: city } });
  if (find !== '') all.push(isCreditCode(find) ? { creditCode: { eq: find } } : named(find));
  return all.length === 0 ? null : { and: all };
}

/** What the address of the lists says, as a filter. */
export function listFilterOf(search: URLSearchParams): CreditListFilterInput | null {
  const all: CreditListFilterInput[] = [];
  const find = search.get('find')?.trim() ?? '';
  const [list, city] = [search.get('list'), search.get('city')];
  if (list !== null) all.push({ list: { eq: list as never } });
  if (city !== null) all.push({ division: { startsWith: city } });
  if (find !== '') all.push(isCreditCode(find) ? { creditCode: { eq: find } } : named(find));
  return all.length === 0 ? null : { and: all };
}
