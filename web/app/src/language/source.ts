import { citationOf } from './citation';
import type { Language, Texts } from './texts';
import { textOf } from './texts';

const texts = {
  credit: ['信用规则 {section}', 'Credit rules {section}'],
  waybills: ['运单规则 {section}', 'Waybill rules {section}'],
  vehicles: ['监管规则 {section}', 'Supervision rules {section}'],
} satisfies Texts<string>;

/** Where a figure is from, as people cite it: an article, or a section of the rules that this system was set up by. */
export function sourceIn(source: string, language: Language): string {
  const [, rules = '', section = ''] = /^(credit|waybills|vehicles) §?(\w+)$/.exec(source) ?? [];
  return rules === '' ? citationOf(source, language) : textOf(texts, language, rules as keyof typeof texts, { section });
}
