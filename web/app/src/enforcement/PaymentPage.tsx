import { Card, Result } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { fineAccount } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { FineActs } from './FineActs';
import { FineFacts } from './FineFacts';
import { fineTexts } from './fineTexts';

/** One fine: for the bank that takes it in. */
export function PaymentPage() {
  const text = useTexts(fineTexts);
  const [atLeast, setAtLeast] = useState<string | null>(null);
  const [{ data, error }, again] = useRead(fineAccount, { case: useParams().id ?? '', atLeast });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={8} />;
  if (data.fineAccount === null) return <Result status="404" title={text('missing')} />;
  return (
    <div className="page">
      <h1>{text('one', { number: data.fineAccount.decisionNumber })}</h1>
      <Card size="small" style={{ marginBottom: 12 }}><FineFacts account={data.fineAccount} /></Card>
      <Card size="small" title={text('acts')} className="no-print"><FineActs account={data.fineAccount} measures={[]} again={again} onDone={setAtLeast} /></Card>
    </div>
  );
}
