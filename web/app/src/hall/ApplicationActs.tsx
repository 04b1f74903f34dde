import { Card, Empty } from 'antd';
import { ActTabs } from '../forms/ActTabs';
import { mayExecute } from '../graphql/document';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { hallActs } from './acts';
import type { Application } from './ApplicationPage';
import { hallFormWords } from './formWords';
import { hallTexts } from './texts';

/** What whoever looks may do with an application where it stands. Whether the law lets them, it says when they do. */
export function ApplicationActs({ application, onDone }: { readonly application: Application; readonly onDone: (position: string) => void }) {
  const text = useTexts(hallTexts);
  const word = useWords(hallFormWords);
  const { session } = useSession();
  const acts = hallActs
    .filter((act) => mayExecute(act.document, session?.roles ?? []))
    .sort((one, other) => Number(other.turn === application.next) - Number(one.turn === application.next))
    .map((act) => ({ key: act.name, label: word(act.name), open: act.stages.includes(application.stage), document: act.document, fields: act.fields }));
  return (
    <Card size="small" title={text('acts')} className="whole no-print">
      <ActTabs
        acts={acts}
        fixed={{ application: application.id, expectedVersion: application.version }}
        words={hallFormWords}
        onDone={onDone}
        empty={<Empty description={text('nobody')} />}
      />
    </Card>
  );
}
