import { Card } from 'antd';
import { Link } from 'react-router';
import { keyOf } from '../components/identity';
import { caseWeighings } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { caseTexts } from './texts';
import { WeighPictures } from './WeighPictures';
import { WeighFacts } from './WeighFacts';

/** The weighings on which a case rests, with their pictures; nothing where there are none. */
export function CaseWeighings({ id }: { readonly id: string }) {
  const { session } = useSession();
  return session === null || !mayExecute(caseWeighings, session.roles) ? null : <Weighings id={id} />;
}

function Weighings({ id }: { readonly id: string }) {
  const text = useTexts(caseTexts);
  const [{ data }] = useRead(caseWeighings, { id });
  const found = data?.case?.weighReviewQueues.nodes ?? [];
  if (found.length === 0) return null;
  return (
    <Card size="small" title={text('weighing')} className="whole">
      {found.map((one) => (
        <section key={one.id}>
          <h3><Link to={`/weighings/${keyOf(one.id)}`}>{one.plate.split('/')[0]} {one.site?.name ?? ''}</Link></h3>
          <WeighPictures record={one} atOnce={false} />
          <WeighFacts record={one} />
        </section>
      ))}
    </Card>
  );
}
