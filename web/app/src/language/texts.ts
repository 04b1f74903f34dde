/** The languages of the pages; Chinese comes first. */
export type Language = 'zh' | 'en';

/** Texts of one area, each in Chinese and English. `{name}` is a place for a value. */
export type Texts<Key extends string> = Readonly<Record<Key, readonly [zh: string, en: string]>>;

/** The text of a key in a language, its places filled. */
export function textOf<Key extends string>(
  texts: Texts<Key>,
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const [zh, en] = texts[key];
  return (language === 'zh' ? zh : en).replace(/\{(\w+)\}/g, (hole, name: string) => shownIn(values[name], hole));
}

/** Numbers are grouped by thousands. */
const shownIn = (value: string | number | undefined, hole: string): string =>
  typeof value === 'number' ? value.toLocaleString('en') : (value ?? hole);

/** The word for one of a closed set of names that the host uses; the name itself where the catalogue has none. */
export function wordOf(words: Texts<string>, language: Language, name: string | null | undefined): string {
  if (name === null || name === undefined) return '';
  const found = words[name];
  return found === undefined ? name : found[language === 'zh' ? 0 : 1];
}
