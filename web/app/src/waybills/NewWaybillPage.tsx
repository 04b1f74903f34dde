import { Alert, Card } from 'antd';
import { useMemo, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { draftWaybill, waybillNumber, waybillParticulars } from '../documents/trusted';
import { ActForm } from '../forms/ActForm';
import { useDraftId } from '../forms/draft';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { waybillFormWords } from './formWords';
import { emptyParticulars, newFields, particularsOf } from './particulars';
import { waybillTexts } from './texts';
import { useGoods } from './useGoods';
import { useUnread } from './useUnread';

/** A new waybill: empty, or like another one where the address names it. */
export function NewWaybillPage() {
  const like = useSearchParams()[0].get('like') ?? '';
  return <NewWaybill key={like} like={like} />;
}

function NewWaybill({ like }: { readonly like: string }) {
  const text = useTexts(waybillTexts);
  const { session } = useSession();
  // The waybill's own id: should the form be sent twice, or after another sign-in, it is one waybill. One that is like another has its own.
  const [waybill, forget] = useDraftId(like === '' ? 'new-waybill' : `new-waybill.${like}`);
  const [atLeast, setAtLeast] = useState<string | null>(null);
  const [{ data: pattern, error, fetching }, again] = useRead(waybillParticulars, { number: like, atLeast: null }, { pause: like === '' });
  const suggestions = useGoods(true);
  const begin = useMemo(
    () => ({ particulars: pattern?.waybill == null ? emptyParticulars(session?.creditCode ?? null) : { ...particularsOf(pattern.waybill), plannedStart: '', plannedArrival: '' } }),
    [pattern, session],
  );
  const unread = useUnread(pattern?.waybill, newFields);
  if (error !== undefined && pattern === undefined) return <Fault error={error} again={again} />;
  if (atLeast !== null) return <Written waybill={waybill} atLeast={atLeast} />;
  return (
    <div className="page">
      <h1>{text('createTitle')}</h1>
      {fetching ? <Waiting rows={16} /> : (
        <Card>
          <Alert type="info" showIcon title={text(pattern?.waybill == null ? 'createHint' : 'likeHint', { number: like })} style={{ marginBottom: 12 }} />
          {unread.hint}
          <ActForm
            document={draftWaybill}
            fields={unread.fields}
            fixed={{ waybill }}
            words={waybillFormWords}
            suggestions={suggestions}
            begin={begin}
            onDone={(position) => {
              forget();
              setAtLeast(position);
            }}
          />
        </Card>
      )}
    </div>
  );
}

/** Leads on to the waybill under the number that the record has given it. */
function Written({ waybill, atLeast }: { readonly waybill: string; readonly atLeast: string }) {
  const [{ data, error }, again] = useRead(waybillNumber, { id: waybill, atLeast });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  return data?.waybill == null ? <Waiting rows={16} /> : <Navigate to={`/waybills/${data.waybill.number}`} replace />;
}
