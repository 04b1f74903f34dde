import type { FineTermsInput } from '../documents/trusted';

/** Terms that a link may carry, as far as they are known. */
export type KnownTerms = Readonly<Partial<FineTermsInput>>;

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
