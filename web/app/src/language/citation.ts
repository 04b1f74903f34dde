import { instruments } from '../documents/instruments';
import type { Language } from './texts';

/** `ALL/32(4)` as people cite it: 《行政许可法》第32条(4). What is not law is called what it is; what is no known article stays as it is written. */
export function citationOf(article: string, language: Language): string {
  if (article.startsWith('OWN/')) return language === 'zh' ? '本系统规则' : 'A rule of this system';
  const [, code = '', number = '', part = ''] = /^([A-Z0-9-]+)\/(\d+(?:-\d+)?)((?:\([0-9a-z]+\))*)$/.exec(article) ?? [];
  const name = instruments[code];
  if (name === undefined) return article;
  const [zh, en] = name;
  return language === 'zh' ? `《${zh}》第${number.replace('-', '、')}条${part}` : `${en}, Art. ${number}${part}`;
}
