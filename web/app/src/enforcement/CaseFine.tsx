import { Card } from 'antd';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { fineAccount } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { FineActs } from './FineActs';
import { FineFacts } from './FineFacts';
import { caseTexts } from './texts';

interface Props {
  readonly id: string;
  readonly atLeast: string | null;
  readonly measures: readonly string[];
  readonly onDone: (position: string) => void;
}

/** What is owed of the fine of a case, and how it is collected; nothing where none was decided. */
export function CaseFine(props: Props) {
  const { session } = useSession();
  return session === null || !mayExecute(fineAccount, session.roles) ? null : <Account {...props} />;
}

function Account({ id, atLeast, measures, onDone }: Props) {
  const text = useTexts(caseTexts);
  const [{ data, error }, again] = useRead(fineAccount, { case: id, atLeast });
  if (data?.fineAccount === null) return null;
  return (
    <Card size="small" title={text('account')}>
      {data === undefined ? error === undefined ? <Waiting rows={4} /> : <Fault error={error} again={again} /> : (
        <>
          <FineFacts account={data.fineAccount} />
          <FineActs account={data.fineAccount} measures={measures} again={again} onDone={onDone} />
        </>
      )}
    </Card>
  );
}
