import { useTexts } from '../language/LanguageProvider';
import { today } from '../language/time';
import { hallTexts } from './texts';
import type { Counting } from './workingDays';

interface Props {
  readonly due: string;
  readonly amberFrom: string | null;
  readonly redFrom: string | null;
  /** Counts working days; left out where the limit is one of calendar days. */
  readonly count?: Counting;
}

/** A day on which something is due, in the colour of its urgency, with the days until then. */
export function Limit({ due, amberFrom, redFrom, count }: Props) {
  const text = useTexts(hallTexts);
  const now = today();
  const tone = redFrom !== null && redFrom <= now ? 'bad' : amberFrom !== null && amberFrom <= now ? 'amber' : 'ended';
  const days = count?.(now, due) ?? null;
  const calendar = Math.round((Date.parse(due) - Date.parse(now)) / 86_400_000);
  const left = days === null ? calendar > 0 ? text('calendarDays', { days: calendar }) : calendar === 0 ? text('dueToday') : text('overdueCalendar', { days: -calendar })
    : days > 0 ? text('workingDays', { days }) : days === 0 ? text('dueToday') : text('overdue', { days: -days });
  return <span className={`mark ${tone}`}>{due} · {left}</span>;
}
