import { FilePdfOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { faultTexts } from '../graphql/faults';
import { useTexts } from '../language/LanguageProvider';
import { roadsideTexts } from './texts';

/** Opens the waybill as a paper: it is fetched with the token, which no address may carry. */
export function PaperButton({ id, token }: { readonly id: string; readonly token: string }) {
  const text = useTexts(roadsideTexts);
  const faults = useTexts(faultTexts);
  const [away, setAway] = useState(false);
  const [busy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    setAway(false);
    try {
      const answer = await fetch(`/waybills/${id.split(':').at(-1) ?? ''}/waybill.pdf`, { headers: { Authorization: `Bearer ${token}` } });
      if (!answer.ok) throw new Error(String(answer.status));
      const url = URL.createObjectURL(await answer.blob());
      window.open(url, '_blank', 'noopener');
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch {
      setAway(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button icon={<FilePdfOutlined />} loading={busy} onClick={() => void open()}>{text('paper')}</Button>
      {away ? <Alert type="warning" showIcon title={faults('UNAVAILABLE')} /> : null}
    </>
  );
}
