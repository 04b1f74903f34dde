import { Tag } from 'antd';
import { useTexts, useWords } from '../language/LanguageProvider';
import { confidenceWords, indicatorTexts } from './texts';

interface Props {
  readonly permille: number;
  readonly confidence: string;
}

/** What is to be reached, and how sure it is that it must. */
export function Target({ permille, confidence }: Props) {
  const text = useTexts(indicatorTexts);
  const word = useWords(confidenceWords);
  return <>{text('atLeast', { percent: permille / 10 })} <Tag color={confidence === 'CERTAIN' ? 'blue' : 'default'}>{word(confidence)}</Tag></>;
}

/** Whether a target is reached; nothing where there is nothing to compare. */
export function Reached({ isMet }: { readonly isMet: boolean | null }) {
  const text = useTexts(indicatorTexts);
  return isMet === null ? null : <span className={`mark ${isMet ? 'good' : 'bad'}`}>{text(isMet ? 'met' : 'missed')}</span>;
}
