import { roleWords } from '../app/texts';
import { useTexts, useWords } from '../language/LanguageProvider';
import { hallActs } from './acts';
import type { Application } from './ApplicationPage';
import { hallFormWords } from './formWords';
import { hallTexts } from './texts';

/** Who may do what with an application where it stands; the step that it waits for first. */
export function WhoMay({ application }: { readonly application: Application }) {
  const text = useTexts(hallTexts);
  const [word, role] = [useWords(hallFormWords), useWords(roleWords)];
  const open = hallActs.filter((act) => act.stages.includes(application.stage))
    .sort((one, other) => Number(other.turn === application.next) - Number(one.turn === application.next));
  if (open.length === 0) return <p>{text('ended')}</p>;
  return (
    <dl className="facts">
      {open.map((act) => (
        <div key={act.name}>
          <dt>{act.turn === application.next ? <strong>{word(act.name)}</strong> : word(act.name)}</dt>
          <dd>{act.document.roles.map(role).join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}
