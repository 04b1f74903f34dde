import type { Language } from './texts';

/** Names one after another, as a language writes them. */
export const listed = (names: readonly string[], language: Language): string => names.join(language === 'zh' ? '、' : ', ');

/** Longer pieces one after another, which may have commas of their own. */
export const pieces = (texts: readonly string[], language: Language): string => texts.join(language === 'zh' ? '；' : '; ');
