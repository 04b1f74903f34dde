import { useSyncExternalStore } from 'react';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { minuteOf, spanTo } from '../language/time';
import { shared } from './texts';

const watchers = new Set<() => void>();
let minute = Date.now();
setInterval(() => {
  minute = Date.now();
  watchers.forEach((watcher) => watcher());
}, 30_000);

/** The present, by half minutes; all that count down are told together. */
const useNow = (): number => useSyncExternalStore(
  (watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  },
  () => minute,
);

/** How long there is until a moment, red when it has passed. */
export function Countdown({ what, due }: { readonly what: string; readonly due: string }) {
  const { language } = useLanguage();
  const now = useNow();
  const tone = Date.parse(due) < now ? 'bad' : Date.parse(due) - now < 3_600_000 ? 'amber' : 'ended';
  const text = useTexts(shared);
  return <span className={`mark ${tone}`} title={minuteOf(due)}>{text(Date.parse(due) < now ? 'overdue' : 'dueIn', { what, span: spanTo(due, now, language) })}</span>;
}
