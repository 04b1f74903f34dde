import type { AlarmFilterInput } from '../documents/trusted';
import { platesOf } from '../roadside/number';

/** What the address of the board says, as a filter of the host. */
export function filterOf(search: URLSearchParams): AlarmFilterInput | null {
  const all: AlarmFilterInput[] = [];
  const [level, stage, kind, find] = [search.get('level'), search.get('stage'), search.get('class'), search.get('find')];
  if (level !== null) all.push({ level: { eq: level as never } });
  if (stage !== null) all.push({ stage: { eq: stage as never } });
  if (kind !== null) all.push({ class: { eq: kind as never } });
  if (search.get('open') === '1') all.push({ stage: { nin: ['CLOSED', 'AUTO_CLOSED'] } });
  if (find !== null) all.push({ vehicle: { in: platesOf(find) } });
  return all.length === 0 ? null : { and: all };
}

/** Whether an alarm that arrives belongs on the board as its address filters it. */
export function meets(search: URLSearchParams, alarm: { level: string; stage: string; class: string; vehicle: string }): boolean {
  const find = search.get('find');
  return [['level', alarm.level], ['stage', alarm.stage], ['class', alarm.class]].every(([name, value]) => (search.get(name ?? '') ?? value) === value)
    && (search.get('open') !== '1' || !['CLOSED', 'AUTO_CLOSED'].includes(alarm.stage))
    && (find === null || platesOf(find).includes(alarm.vehicle));
}
