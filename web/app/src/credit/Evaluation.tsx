import { Card } from 'antd';
import { Facts } from '../components/Facts';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { sourceIn } from '../language/source';
import type { Entry } from './Entries';
import { Grade } from './Grade';
import { useModels, type Model } from './models';
import { kindOfModel } from './subject';
import type { Report } from './SubjectPage';
import { creditTexts, entryStandingWords, gradingStageWords, modelKindWords } from './texts';

type Evaluated = Report['evaluations'][number];

interface Props {
  readonly evaluation: Evaluated;
  readonly entries: ReadonlyMap<number, Entry>;
}

/** A score by one model: each addend with the published rule and the entries that it counts, and where the grade stands. */
export function Evaluation({ evaluation, entries }: Props) {
  const text = useTexts(creditTexts);
  const [kind, stage, standing] = [useWords(modelKindWords), useWords(gradingStageWords), useWords(entryStandingWords)];
  const models = useModels();
  const model = models.find(evaluation.model);
  return (
    <Card size="small" className="whole" title={text('evaluation', { model: `${kind(kindOfModel(evaluation.model))} ${evaluation.model}` })}>
      <Facts
        lines={[
          [text('stage'), stage(evaluation.stage)],
          [text('byModel'), <Grade key="model" grade={evaluation.byModel} />],
          [text('announced'), evaluation.grade === null ? null : <Grade key="grade" grade={evaluation.grade} />],
          [text('objectBy'), evaluation.objectBy],
          [text('cycle'), `${evaluation.cycleFrom} – ${evaluation.cycleUntil}`],
          [text('asOf'), evaluation.asOf],
          [text('cause'), evaluation.cause],
          [text('modelPaper'), model?.documentNumber],
        ]}
      />
      <table className="board plainly" aria-label={text('evaluation', { model: evaluation.model })}>
        <thead>
          <tr>
            {(['item', 'rule', 'measure', 'decay', 'from', 'points'] as const).map((key) => <th key={key} scope="col" className={key === 'points' ? 'figure' : undefined}>{text(key)}</th>)}
          </tr>
        </thead>
        <tbody>
          {evaluation.parts.map((part, index) => (
            <tr key={`${part.item} ${index}`}>
              <td data-title={text('item')}>{models.called(part.item)}</td>
              <td data-title={text('rule')}><Rule code={part.item} model={model} of={part.entries.map((entry) => entries.get(entry))} /></td>
              <td data-title={text('measure')}>{part.measure}</td>
              <td data-title={text('decay')}>{part.decay === null ? null : Number(part.decay).toFixed(4).replace(/\.?0+$/, '')}</td>
              <td data-title={text('from')}>
                <ul className="bare">
                  {part.entries.map((number) => {
                    const entry = entries.get(number);
                    return (
                      <li key={number}>
                        <a href={`#entry-${number}`}>{text('entryTag', { entry: number })}</a> {entry === undefined ? null : `${entry.documentNumber} · ${entry.documentOn}`}
                        {entry === undefined || entry.standing === 'COUNTING' ? null : <span className="mark amber"> {standing(entry.standing)}</span>}
                      </li>
                    );
                  })}
                </ul>
              </td>
              <td data-title={text('points')} className="figure">{Number(part.points) > 0 ? `+${part.points}` : part.points}</td>
            </tr>
          ))}
          <tr className="sum">
            <td data-title={text('item')}>{text('total')}</td>
            <td /><td /><td /><td />
            <td data-title={text('points')} className="figure">{evaluation.total}</td>
          </tr>
        </tbody>
      </table>
    </Card>
  );
}

/** What the published model says of an item: its weight with the severity of the entry, its step, its points. */
function Rule({ code, model, of }: { readonly code: string; readonly model: Model | undefined; readonly of: readonly (Entry | undefined)[] }) {
  const text = useTexts(creditTexts);
  const { language } = useLanguage();
  if (model === undefined) return null;
  const { provincial, enterprise, driver } = model.terms;
  if (code === 'full-marks') return provincial === null ? null : <>{text('baseOf', { value: provincial.base })}</>;
  const step = enterprise?.table.find((one) => one.code === code);
  if (step !== undefined) return <>{text('step', { step: step.step, points: step.points, max: step.max })} · {sourceIn(step.source, language)}</>;
  const item = model.terms.items.find((one) => one.code === code);
  if (item === undefined) return null;
  if (provincial === null) return <>{text(driver === null ? 'weight' : 'pointsOf', { value: item.value })} · {sourceIn(item.source, language)}</>;
  const severity = provincial.terms.find((term) => term.class === of[0]?.severityClass)?.multiplier;
  return (
    <>
      {text('weight', { value: item.value })}
      {Number(item.perMonth) === 0 ? null : ` · ${text('perMonth', { value: item.perMonth })}`}
      {severity === undefined ? null : ` · ${text('severity', { value: severity })}`} · {sourceIn(item.source, language)}
    </>
  );
}
