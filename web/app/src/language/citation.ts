import { instruments } from '../documents/instruments';
import type { Language } from './texts';

/** `ALL/32(4)` as people cite it: 《行政许可法》第32条(4). What is no known article stays as it is written. */
export function citationOf(article: string, language: Language): string {
  const [, code = '', number = '', part = ''] = /^([A-Z0-9-]+)\/(\d+(?:-\d+)?)((?:\([0-9a-z]+\))*)$/.exec(article) ?? [];
  const name = instruments[code];
  if (name === undefined) return article;
  const [zh, en] = name;
  return language === 'zh' ? `《${zh}》第${number.replace('-', '、')}条${part}` : `${en}, Art. ${number}${part}`;
}
