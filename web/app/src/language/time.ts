import type { Language } from './texts';

/** Every time that the pages show is the time of the province. */
const zone = 'Asia/Shanghai';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
});

/** A moment as `2026-03-02 10:00`. */
export const minuteOf = (moment: string | number | Date): string => parts.format(new Date(moment)).slice(0, 16);

/** A moment as `10:00:05`. */
export const secondOf = (moment: string | number | Date): string => parts.format(new Date(moment)).slice(11, 19);

/** A moment as `2026-03-02 10:00:05`. */
export const momentOf = (moment: string | number | Date): string => parts.format(new Date(moment));

/** The day of a moment as `2026-03-02`. */
export const dayOf = (moment: string | number | Date): string => parts.format(new Date(moment)).slice(0, 10);

/** Today in the province. */
export const today = (): string => dayOf(Date.now());

/** How long until a moment, or since, in words. */
export function spanTo(moment: string, now: number, language: Language): string {
  const minutes = Math.round((Date.parse(moment) - now) / 60_000);
  const format = new Intl.RelativeTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { numeric: 'auto' });
  if (Math.abs(minutes) < 120) return format.format(minutes, 'minute');
  return Math.abs(minutes) < 48 * 60 ? format.format(Math.round(minutes / 60), 'hour') : format.format(Math.round(minutes / 1440), 'day');
}
