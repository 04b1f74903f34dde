import { citationOf } from './citation';
import type { Language, Texts } from './texts';
import { textOf } from './texts';

const texts = {
  credit: ['本系统信用规则第 {section} 节', 'Credit rules of this system, {section}'],
  waybills: ['本系统运单规则第 {section} 节', 'Waybill rules of this system, {section}'],
  vehicles: ['本系统监管规则第 {section} 节', 'Supervision rules of this system, {section}'],
} satisfies Texts<string>;

/** Where a figure is from, as people cite it: an article, or a section of the rules that this system was set up by. */
export function sourceIn(source: string, language: Language): string {
  const [, rules = '', section = ''] = /^(credit|waybills|vehicles) §?(\w+)$/.exec(source) ?? [];
  return rules === '' ? citationOf(source, language) : textOf(texts, language, rules as keyof typeof texts, { section });
}
