import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { textOf, wordOf, type Language, type Texts } from './texts';

interface Languages {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const place = 'regulatory.language';
const Context = createContext<Languages | null>(null);

/** The language that was chosen last on this device; until one was, that in which the host answered, which is Chinese but for a paper's code. */
export const chosenLanguage = (): Language => ((localStorage.getItem(place) ?? document.documentElement.lang) === 'en' ? 'en' : 'zh');

/** Holds the language of the pages. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(chosenLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const languages = useMemo<Languages>(
    () => ({
      language,
      speak: (next) => {
        localStorage.setItem(place, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <Context value={languages}>{children}</Context>;
}

/** The language, and how it changes. */
export function useLanguage(): Languages {
  const languages = useContext(Context);
  if (languages === null) throw new Error('There is no LanguageProvider above.');
  return languages;
}

/** The texts of an area in the language of the pages. */
export function useTexts<Key extends string>(
  texts: Texts<Key>,
): (key: Key, values?: Readonly<Record<string, string | number>>) => string {
  const { language } = useLanguage();
  return useCallback((key: Key, values) => textOf(texts, language, key, values), [texts, language]);
}

/** The words for names that the host uses, in the language of the pages. */
export function useWords(words: Texts<string>): (name: string | null | undefined) => string {
  const { language } = useLanguage();
  return useCallback((name) => wordOf(words, language, name), [words, language]);
}
