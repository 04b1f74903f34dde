import { fineCalculation, type FineCalculationResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { moneyOf } from '../language/money';
import { today } from '../language/time';
import { reasonIn } from './calculation';
import { spotTexts } from './spotTexts';

type Calculation = FineCalculationResult['fineCalculation'] | null;

/** What the law lays upon the offence, and how much of it may be decided on the spot; null before there is an offence. */
export function useSpotLimit({ offence, actOn, party, circumstance }: {
  readonly offence: string;
  readonly actOn: string;
  readonly party: string;
  readonly circumstance: string;
}): Calculation {
  const decidedOn = today();
  const [{ data }] = useRead(
    fineCalculation, { input: { offence, actOn: actOn === '' ? decidedOn : actOn, decidedOn, party: party as never, ...(circumstance === '' ? {} : { circumstance }) } },
    { pause: offence === '' || party === '' });
  return data?.fineCalculation ?? null;
}

/** Whether a fine is more than may be decided on the spot. */
export const isAbove = (amount: string, calculation: Calculation): boolean => calculation !== null && Number(amount) > Number(calculation.onSpotUpTo);

/** The band of the law, and the limit of the simplified procedure. */
export function SpotLimit({ calculation }: { readonly calculation: Calculation }) {
  const text = useTexts(spotTexts);
  const { language } = useLanguage();
  if (calculation === null) return null;
  const { least, most, onSpotUpTo } = calculation;
  return (
    <ul className="plain">
      <li>{text('band', { range: least === null || most === null ? reasonIn(calculation, language) ?? text('noFine') : text('bandOf', { least: moneyOf(least), most: moneyOf(most) }) })}</li>
      <li><strong>{text('limit', { amount: moneyOf(onSpotUpTo) })}</strong></li>
    </ul>
  );
}
