import type { WaybillBoardFilterInput } from '../documents/trusted';
import { isWaybillNumber, numberIn, platesOf } from '../roadside/number';

/** What the address of the board says, as a filter. Everything that it says stands in the address: a link shows the same. */
export function filterOf(search: URLSearchParams): WaybillBoardFilterInput | null {
  const all: WaybillBoardFilterInput[] = [];
  const [stage, hazard, find] = [search.get('stage'), search.get('class'), search.get('find') ?? ''];
  if (stage !== null) all.push({ stage: { in: stage.split(',') as never } });
  if (hazard !== null) all.push({ mainClass: { startsWith: hazard } });
  if (search.get('troubled') === '1') all.push({ or: [{ isSuspended: { eq: true } }, { hasIncident: { eq: true } }, { isOverdue: { eq: true } }, { deviations: { gt: 0 } }] });
  if (find !== '') {
    const number = numberIn(find);
    all.push(isWaybillNumber(number) ? { number: { eq: number } } : { plate: { in: platesOf(find) } });
  }
  return all.length === 0 ? null : { and: all };
}
