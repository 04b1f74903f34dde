import { useMemo } from 'react';
import { keyOf } from '../components/identity';
import { creditModelTerms, type CreditModelTermsResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage } from '../language/LanguageProvider';
import { wordOf } from '../language/texts';
import { addendWords } from './texts';

/** A published version of a model. */
export type Model = CreditModelTermsResult['creditModels']['nodes'][number];

/** The published models: what their items are called, and how each of them weighs. */
export interface Models {
  readonly all: readonly Model[];
  readonly find: (id: string) => Model | undefined;
  /** What an item is called, whichever model knows it; its code where none does. */
  readonly called: (code: string) => string;
}

/** Reads the published models once. */
export function useModels(): Models {
  const { language } = useLanguage();
  const [{ data }] = useRead(creditModelTerms, {});
  return useMemo(() => {
    const all = data?.creditModels.nodes ?? [];
    const items = new Map<string, { readonly zh: string; readonly en: string }>(
      [...all].reverse().flatMap((model) => [...(model.terms.enterprise?.table ?? []), ...model.terms.items].map((item) => [item.code, item] as const)),
    );
    return {
      all,
      find: (id) => all.find((model) => keyOf(model.id) === id),
      called: (code) => {
        const item = items.get(code);
        return item === undefined ? wordOf(addendWords, language, code) : language === 'zh' ? item.zh : item.en;
      },
    };
  }, [data, language]);
}
