import { Card } from 'antd';
import { keyOf } from '../components/identity';
import { ActTabs } from '../forms/ActTabs';
import { mayExecute } from '../graphql/document';
import { useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { subjectActs } from './acts';
import type { Entry } from './Entries';
import { creditFormWords } from './formWords';
import { useModels } from './models';
import type { Report } from './SubjectPage';
import { creditTexts, modelKindWords } from './texts';

interface Props {
  readonly report: Report;
  readonly entries: readonly Entry[];
  readonly onDone: (position: string) => void;
}

/** What whoever looks may do about the credit of a subject where it stands. Whether the law lets them, it says when they do. */
export function SubjectActs({ report, entries, onDone }: Props) {
  const text = useTexts(creditTexts);
  const [word, kind] = [useWords(creditFormWords), useWords(modelKindWords)];
  const models = useModels();
  const { session } = useSession();
  const entryWord = (entry: Entry): string => `${text('entryTag', { entry: entry.entry })} ${models.called(entry.item)} · ${entry.documentNumber}`;
  const acts = subjectActs({ report, entries, models, kind, entryWord, today: today() }).filter((act) => mayExecute(act.document, session?.roles ?? []));
  if (acts.length === 0) return null;
  return (
    <Card size="small" title={text('acts')} className="whole no-print">
      <ActTabs
        acts={acts.map((act) => ({ ...act, label: word(act.key) }))}
        fixed={{ profile: keyOf(report.id), expectedVersion: report.version }}
        words={creditFormWords}
        onDone={onDone}
        empty={<p>{text('nothingToDo')}</p>}
      />
    </Card>
  );
}
