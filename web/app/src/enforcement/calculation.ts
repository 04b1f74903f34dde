import type { FineCalculationResult, FineTermsInput } from '../documents/trusted';
import type { Language } from '../language/texts';
import type { WeighRecord } from './WeighFacts';

/** Terms that a link may carry, as far as they are known. */
export type KnownTerms = Readonly<Partial<FineTermsInput>>;

/** What a captured weighing says of the terms. */
export const termsOf = ({ weigher, readingKg, truck, size, build }: WeighRecord): KnownTerms => ({
  weighed: { weigher, readingKg, truck }, ...(size === null ? {} : { size }), ...(build === null ? {} : { build }),
});

/** Steps that say why there is no amount although the law lays down a fine. */
const withoutAmount: readonly string[] = ['no-weighing', 'no-limit', 'no-amount'];

/** Why there is no amount; null where there is one, or where the law lays down no fine. */
export function reasonIn({ steps }: FineCalculationResult['fineCalculation'], language: Language): string | null {
  const found = steps.find((step) => withoutAmount.includes(step.key));
  return found === undefined ? null : found[language];
}

/** The address of the calculator with what is known filled in. */
export const calculatorPath = (known: KnownTerms): string => `/fine-calculator?input=${encodeURIComponent(JSON.stringify(known))}`;

/** What the address says; nothing where it is no terms. */
export function termsIn(search: URLSearchParams): KnownTerms {
  try {
    const found: unknown = JSON.parse(search.get('input') ?? '{}');
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  } catch {
    return {};
  }
}

/** Whether there is enough to ask the host. */
export const isComplete = (known: KnownTerms): known is FineTermsInput =>
  known.offence !== undefined && known.offence !== '' && known.actOn !== undefined && known.decidedOn !== undefined && known.party !== undefined;
