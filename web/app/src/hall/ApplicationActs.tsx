import { Card, Empty, Tabs } from 'antd';
import { ActForm } from '../forms/ActForm';
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
  const roles = session?.roles ?? [];
  const open = hallActs.filter((act) => act.stages.includes(application.stage) && mayExecute(act.document, roles))
    .sort((one, other) => Number(other.turn === application.next) - Number(one.turn === application.next));
  return (
    <Card size="small" title={text('acts')} className="whole no-print">
      {open.length === 0 ? <Empty description={text('nobody')} /> : (
        <Tabs
          items={open.map((act) => ({
            key: act.name,
            label: word(act.name),
            children: (
              <ActForm
                document={act.document}
                fields={act.fields}
                fixed={{ application: application.id, expectedVersion: application.version }}
                words={hallFormWords}
                onDone={onDone}
              />
            ),
          }))}
        />
      )}
    </Card>
  );
}
