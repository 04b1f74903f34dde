import { useLanguage, useTexts } from '../language/LanguageProvider';
import { caseTexts } from './texts';

/** What the law demands of a paper and is not there. */
export interface Gap {
  readonly zh: string;
  readonly en: string;
  readonly ruleZh: string;
  readonly ruleEn: string;
}

/** What a paper lacks, each with the article that demands it. */
export function PaperGaps({ missing }: { readonly missing: readonly Gap[] }) {
  const text = useTexts(caseTexts);
  const { language } = useLanguage();
  if (missing.length === 0) return null;
  return <div>{text('lacks', { gaps: missing.map((gap) => (language === 'zh' ? `${gap.zh}（${gap.ruleZh}）` : `${gap.en} (${gap.ruleEn})`)).join(language === 'zh' ? '；' : '; ') })}</div>;
}
