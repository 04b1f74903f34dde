import { Alert, Button, Card } from 'antd';
import { useState } from 'react';
import { useTexts } from '../language/LanguageProvider';
import type { Fact } from './leaf';
import { check, type Verdict } from './proof';
import { journalTexts } from './texts';

/** Proves in the browser that a fact stands in the ledger as it is shown. */
export function ProofCard({ fact }: { readonly fact: Fact }) {
  const text = useTexts(journalTexts);
  const [verdict, setVerdict] = useState<Verdict | 'checking' | null>(null);
  const begin = (): void => {
    setVerdict('checking');
    check(fact).then(setVerdict, () => setVerdict({ good: false, why: 'away' }));
  };
  return (
    <Card size="small" title={text('proof')}>
      <Button type="primary" loading={verdict === 'checking'} onClick={begin}>{text(verdict === 'checking' ? 'checking' : 'check')}</Button>
      {verdict === null || verdict === 'checking' ? null : verdict.good ? (
        <Alert
          style={{ marginTop: 12 }}
          type="success"
          showIcon
          role="status"
          title={text('good')}
          description={<div className="digests"><p>{text('goodHint', { leaf: verdict.leaf, root: verdict.root, size: verdict.size, steps: verdict.steps })}</p><p>{text('signer', { key: verdict.key })}</p></div>}
        />
      ) : <Alert style={{ marginTop: 12 }} type="error" showIcon role="alert" title={text('bad', { why: text(verdict.why) })} />}
    </Card>
  );
}
