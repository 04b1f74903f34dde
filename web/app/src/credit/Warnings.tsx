import { Card, Tag } from 'antd';
import { Link } from 'react-router';
import { keyOf } from '../components/identity';
import { creditWarnings } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { Measures } from './Measures';
import { creditTexts, warningKindWords, warningStageWords } from './texts';

/** The early warnings about a subject. */
export function Warnings({ profile }: { readonly profile: string }) {
  const text = useTexts(creditTexts);
  const [kind, stage] = [useWords(warningKindWords), useWords(warningStageWords)];
  const { session } = useSession();
  const sees = mayExecute(creditWarnings, session?.roles ?? []);
  const [{ data }] = useRead(creditWarnings, { where: { profile: { eq: profile } }, order: [{ raisedOn: 'DESC' }], first: 20 }, { pause: !sees });
  if (!sees) return null;
  const warnings = data?.warningBoards.nodes ?? [];
  return (
    <Card size="small" title={text('warningsOf')} loading={data === undefined}>
      {warnings.length === 0 ? <p className="quiet">{text('noWarnings')}</p> : (
        <ul className="plain">
          {warnings.map((warning) => (
            <li key={warning.id}>
              <Link to={`/credit/warnings/${keyOf(warning.id)}`}>{kind(warning.kind)}</Link> <Tag>{stage(warning.stage)}</Tag> {warning.raisedOn}
              <Measures measures={warning.measures} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
