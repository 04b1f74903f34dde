import { useTexts } from '../language/LanguageProvider';
import { today } from '../language/time';
import { hallTexts } from './texts';
import type { Counting } from './workingDays';

interface Props {
  readonly due: string;
  readonly amberFrom: string | null;
  readonly redFrom: string | null;
  readonly count: Counting;
}

/** A day on which something is due, in the colour of its urgency, with the working days until then. */
export function Limit({ due, amberFrom, redFrom, count }: Props) {
  const text = useTexts(hallTexts);
  const now = today();
  const tone = redFrom !== null && redFrom <= now ? 'bad' : amberFrom !== null && amberFrom <= now ? 'amber' : 'ended';
  const days = count(now, due);
  const left = days === null ? text('calendarDays', { days: Math.round((Date.parse(due) - Date.parse(now)) / 86_400_000) })
    : days > 0 ? text('workingDays', { days }) : days === 0 ? text('dueToday') : text('overdue', { days: -days });
  return <span className={`mark ${tone}`}>{due} · {left}</span>;
}
