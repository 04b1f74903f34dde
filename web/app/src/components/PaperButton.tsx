import { FilePdfOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { faultTexts } from '../graphql/faults';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { askWith } from './file';

interface Props {
  readonly path: string;
  readonly label: string;
  /** What the paper is made of, where it is not on record: JSON that is sent along. */
  readonly body?: string;
}

/** Opens a paper: it is fetched with the token, which no address may carry. */
export function PaperButton({ path, label, body }: Props) {
  const faults = useTexts(faultTexts);
  const { session } = useSession();
  const [state, setState] = useState<'open' | 'busy' | 'away'>('open');
  const open = async (): Promise<void> => {
    setState('busy');
    try {
      const answer = await made(() => askWith(session, path, body === undefined ? {} : { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }));
      if (!answer.ok) throw new Error(String(answer.status));
      const url = URL.createObjectURL(await answer.blob());
      window.open(url, '_blank', 'noopener');
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      setState('open');
    } catch {
      setState('away');
    }
  };
  return (
    <>
      <Button className="wrapping" icon={<FilePdfOutlined />} loading={state === 'busy'} onClick={() => void open()}>{label}</Button>
      {state === 'away' ? <Alert type="warning" showIcon role="alert" title={faults('UNAVAILABLE')} /> : null}
    </>
  );
}

/** Times that a paper is asked for again when the host says that it is being made. */
const most = 5;

async function made(ask: () => Promise<Response>): Promise<Response> {
  for (let time = 1; ; time++) {
    const answer = await ask();
    const wait = Number(answer.headers.get('Retry-After') ?? 0);
    if (answer.status !== 503 || wait <= 0 || time === most) return answer;
    await new Promise((done) => setTimeout(done, wait * 1_000));
  }
}
