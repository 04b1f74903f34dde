import type { Options } from '../forms/field';
import type { Language } from '../language/texts';

interface Listed {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The materials that an item lists, by the names that the record knows them by, and others that were spoken of. */
export function materialSuggestions(listed: readonly Listed[], language: Language, others: readonly string[] = []): NonNullable<Options[string]> {
  const known = listed.map((one) => [one.zh, language === 'zh' ? one.zh : one.en] as const);
  return [...known, ...others.filter((other) => !known.some(([name]) => name === other)).map((other) => [other, other] as const)];
}
