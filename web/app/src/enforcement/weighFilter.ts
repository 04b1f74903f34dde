import type { WeighReviewQueueFilterInput } from '../documents/trusted';
import { platesOf } from '../roadside/number';

/** What the address of the queue says, as a filter of the host. */
export function weighFilter(search: URLSearchParams): WeighReviewQueueFilterInput | null {
  const all: WeighReviewQueueFilterInput[] = [];
  const [stage, find] = [search.get('stage'), search.get('find')?.trim() ?? ''];
  if (search.get('review') === '1') all.push({ stage: { in: ['AUTO_SCREENED', 'FIRST_REVIEWED'] } });
  if (stage !== null) all.push({ stage: { eq: stage as never } });
  if (find !== '') all.push({ plate: { in: platesOf(find) } });
  return all.length === 0 ? null : { and: all };
}
