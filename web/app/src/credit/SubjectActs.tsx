import { Card } from 'antd';
import { keyOf } from '../components/identity';
import { ActTabs } from '../forms/ActTabs';
import { standingOf } from '../forms/meanwhile';
import { mayExecute } from '../graphql/document';
import { useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { subjectActs } from './acts';
import type { Entry } from './Entries';
import { creditFormWords } from './formWords';
import { useModels } from './models';
import type { Report } from './SubjectPage';
import { creditTexts, entryStandingWords, gradingStageWords, modelKindWords, repairWords } from './texts';

interface Props {
  readonly report: Report;
  readonly entries: readonly Entry[];
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}

/** What whoever looks may do about the credit of a subject where it stands. Whether the law lets them, it says when they do. */
export function SubjectActs({ report, entries, again, onDone }: Props) {
  const text = useTexts(creditTexts);
  const [word, kind, stage, entryStanding, repair] = [useWords(creditFormWords), useWords(modelKindWords), useWords(gradingStageWords), useWords(entryStandingWords), useWords(repairWords)];
  const models = useModels();
  const { session } = useSession();
  const entryWord = (entry: Entry): string => `${text('entryTag', { entry: entry.entry })} ${models.called(entry.item)} · ${entry.documentNumber}`;
  const acts = subjectActs({ report, entries, models, kind, entryWord, today: today() }).filter((act) => mayExecute(act.document, session?.roles ?? []));
  if (acts.length === 0) return null;
  const standing = standingOf([
    [text('score'), report.score],
    [text('grade'), report.grade],
    [text('changedOn'), report.changedOn],
    ...report.evaluations.map((one) => [one.model, [stage(one.stage), one.grade, one.total].filter((part) => part !== null).join(' · ')] as const),
    ...report.objections.map((one) => [text('objection', { number: one.number }), text(one.upheld === null ? 'open' : one.upheld ? 'upheld' : 'rejected')] as const),
    ...entries.map((one) => [entryWord(one), [entryStanding(one.standing), repair(one.repair), one.performedOn].filter((part) => part !== null).join(' · ')] as const),
  ]);
  return (
    <Card size="small" title={text('acts')} className="whole no-print">
      <ActTabs
        acts={acts.map((act) => ({ ...act, label: word(act.key) }))}
        fixed={{ profile: keyOf(report.id), expectedVersion: report.version }}
        words={creditFormWords}
        onDone={onDone}
        empty={<p>{text('nothingToDo')}</p>}
        meanwhile={{ again, standing }}
      />
    </Card>
  );
}
