import { useState } from 'react';
import type { StreamHistoryResult } from '../documents/trusted';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { streamTexts } from './texts';

/** Rules and figures that were in force. */
export type Law = StreamHistoryResult['streamHistory']['laws'][number];

/** The law that a fact was under; rules and figures are shown when somebody asks. */
export function LawDetails({ law, asBefore }: { readonly law: Law; readonly asBefore: boolean }) {
  const text = useTexts(streamTexts);
  const [open, setOpen] = useState(false);
  const version = law.version ?? text('unversioned');
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {asBefore ? text('lawAsBefore', { version }) : text('law', { day: law.day, version, rules: law.rules.length, figures: law.figures.length })}
      </summary>
      {open ? <><Rules law={law} /><Figures figures={law.figures} /></> : null}
    </details>
  );
}

function Rules({ law }: { readonly law: Law }) {
  const text = useTexts(streamTexts);
  const { language } = useLanguage();
  return (
    <table className="changes" aria-label={text('rule')}>
      <thead><tr><th scope="col">{text('rule')}</th><th scope="col">{text('says')}</th><th scope="col">{text('articles')}</th></tr></thead>
      <tbody>
        {law.rules.map((rule) => (
          <tr key={rule.id}><th scope="row"><code>{rule.id}</code></th><td>{language === 'zh' ? rule.zh : rule.en}</td><td>{rule.articles.join(', ')}</td></tr>
        ))}
      </tbody>
    </table>
  );
}

/** Dated figures, each with the value that held. */
export function Figures({ figures }: { readonly figures: Law['figures'] }) {
  const text = useTexts(streamTexts);
  const { language } = useLanguage();
  return (
    <table className="changes" aria-label={text('figure')}>
      <thead>
        <tr><th scope="col">{text('figure')}</th><th scope="col">{text('value')}</th><th scope="col">{text('since')}</th><th scope="col">{text('articles')}</th></tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.key}>
            <th scope="row"><code>{figure.key}</code>{figure.zh === null ? null : <div>{language === 'zh' ? figure.zh : figure.en}</div>}</th>
            <td>{figure.value}</td>
            <td>
              {figure.since ?? (figure.step === 0 ? text('usual') : text('none'))}
              {figure.steps > 1 ? <div>{text('step', { step: figure.step, steps: figure.steps })}</div> : null}
            </td>
            <td>{figure.basis}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
