import type { RatePoint } from './RateChart';

/** Two numbers of a month in a division. */
export interface Tally {
  readonly month: string;
  readonly division: string;
  readonly numerator: number | string;
  readonly denominator: number | string;
}

/** What came out in a city. */
export interface CityPoint extends Omit<RatePoint, 'month'> {
  /** Its code. */
  readonly city: string;
  /** Null and undefined where there is nothing to reach. */
  readonly isMet?: boolean | null;
}

/** How a value is written: shares as percent, means as they are. */
export const valueShown = (value: number, isMean?: boolean): string => (isMean === true ? value.toFixed(2) : `${value.toFixed(2)} %`);

/** A tally as a share; null where there is no whole. */
export function pointOf({ month, numerator, denominator }: Tally): RatePoint | null {
  const [part, whole] = [Number(numerator), Number(denominator)];
  return whole === 0 ? null : { month, part, whole, percent: Math.round((part / whole) * 10_000) / 100 };
}

/** The months of one division, in order. */
export const pointsOf = (tallies: readonly Tally[], division: string): readonly RatePoint[] =>
  tallies.filter((one) => one.division === division).map(pointOf).filter((point) => point !== null).sort((one, other) => one.month.localeCompare(other.month));

/** The cities of one month, those in which there was nothing to count left out. */
export const citiesOf = (tallies: readonly Tally[], month: string): readonly CityPoint[] =>
  tallies.filter((one) => one.month === month && !one.division.endsWith('0000')).flatMap((one) => {
    const point = pointOf(one);
    return point === null ? [] : [{ city: one.division, percent: point.percent, part: point.part, whole: point.whole }];
  });

/** The division that holds all others that somebody sees: the province, or their city. */
export const widestOf = (own: string): string => (own.endsWith('0000') ? own : `${own.slice(0, 4)}00`);
