/** A position, a day, or a moment with its offset. */
export const isMoment = (text: string): boolean => /^\d+$/.test(text) || isDay(text) || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** As queries of registers take it: a day means its end in the province. */
export const knownAtOf = (moment: string): string => (isDay(moment) ? `${moment}T23:59:59.999999+08:00` : moment);
