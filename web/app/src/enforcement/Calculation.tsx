import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Facts } from '../components/Facts';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { fineCalculation, type FineCalculationResult, type FineTermsInput } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { moneyOf } from '../language/money';
import { reasonIn } from './calculation';
import { calculatorTexts, unitWords } from './calculatorTexts';
import { confidenceWords } from './texts';

type Step = FineCalculationResult['fineCalculation']['steps'][number];

/** How a fine is worked out: each step with its formula, what comes of it, and what it rests on. */
export function Calculation({ terms }: { readonly terms: FineTermsInput }) {
  const text = useTexts(calculatorTexts);
  const { language } = useLanguage();
  const unit = useWords(unitWords);
  const [{ data, error }, again] = useRead(fineCalculation, { input: terms });
  if (error !== undefined)
    return error.graphQLErrors[0]?.extensions.code === 'BAD_USER_INPUT' ? <Alert type="warning" showIcon role="alert" title={text('cannot')} /> : <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={8} />;
  const found = data.fineCalculation;
  return (
    <>
      <h2>{language === 'zh' ? found.zh : found.en}</h2>
      <Facts
        lines={[
          [text('range'), <strong key="range">{reasonIn(found, language) ?? rangeOf(found, text)}</strong>],
          [text('proposed'), found.proposed === null || found.isWarning ? null : text('yuan', { amount: moneyOf(found.proposed) })],
        ]}
      />
      <p>{text('hearing', { amount: moneyOf(found.hearingFrom) })}</p>
      <p>{text('onSpot', { amount: moneyOf(found.onSpotUpTo) })}</p>
      <table className="board formula">
        <thead><tr><th scope="col">{text('step')}</th><th scope="col">{text('formula')}</th><th scope="col">{text('result')}</th><th scope="col">{text('sources')}</th></tr></thead>
        <tbody>
          {found.steps.map((step) => (
            <tr key={step.key}>
              <td data-title={text('step')}>{language === 'zh' ? step.zh : step.en}</td>
              <td data-title={text('formula')} className="sum">{step.formula}</td>
              <td data-title={text('result')} className="sum"><strong>{step.result}</strong> {unit(step.unit)}</td>
              <td data-title={text('sources')}><Sources step={step} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function rangeOf(found: FineCalculationResult['fineCalculation'], text: (key: keyof typeof calculatorTexts, values?: Readonly<Record<string, string>>) => string): string {
  if (found.isWarning) return text('warning');
  if (found.least === null || found.most === null) return text('noFine');
  return found.least === found.most ? text('yuan', { amount: moneyOf(found.most) }) : text('yuanRange', { least: moneyOf(found.least), most: moneyOf(found.most) });
}

/** The articles of a step, and the figures that are less than certain, labelled as such with their value and since when it holds. */
function Sources({ step }: { readonly step: Step }): ReactNode {
  const text = useTexts(calculatorTexts);
  const { language } = useLanguage();
  const confidence = useWords(confidenceWords);
  return (
    <ul className="plain sources">
      {step.sources.map((source) => (
        <li key={`${source.article} ${source.figure ?? ''}`}>
          {language === 'zh' ? source.zh : source.en} {source.confidence === 'CERTAIN' ? null : <span className="mark amber">{confidence(source.confidence)}</span>}
          {source.figure === null ? null : <div>{text('value', { value: source.value ?? '' })} · {source.inForceFrom === null ? text('byDefault') : text('since', { day: source.inForceFrom })} · {source.article}</div>}
        </li>
      ))}
    </ul>
  );
}
