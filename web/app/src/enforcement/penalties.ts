import { moneyOf } from '../language/money';

interface Penalty {
  readonly kind: string;
  readonly amount: string | null;
  readonly document: string | null;
  readonly days: number | null;
}

/** One penalty in words: its kind, and what there is of it. */
export const penaltyIn = (one: Penalty, word: (name: string) => string, text: (key: 'yuan' | 'days', values: Readonly<Record<string, string | number>>) => string): string =>
  [word(one.kind), one.amount === null ? '' : text('yuan', { amount: moneyOf(one.amount) }), one.document ?? '', one.days === null ? '' : text('days', { days: one.days })].filter((part) => part !== '').join(' ');
