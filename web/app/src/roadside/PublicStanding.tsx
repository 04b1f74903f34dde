import { Alert, Button, Space, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { faultTexts } from '../graphql/faults';
import { shared } from '../components/texts';
import { Waiting } from '../components/Waiting';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { roadsideTexts } from './texts';

type Standing = { readonly inForce: boolean } | 'asking' | 'busy' | 'away';

/** What anybody may know of a waybill: whether its number is one that is in force. */
export function PublicStanding({ number }: { readonly number: string }) {
  const text = useTexts(roadsideTexts);
  const faults = useTexts(faultTexts);
  const words = useTexts(shared);
  const navigate = useNavigate();
  const { session } = useSession();
  const [standing, setStanding] = useState<Standing>('asking');
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    fetch(`/waybills/${encodeURIComponent(number)}/standing`, { signal: stop.signal })
      .then(async (answer) => {
        if (answer.status === 503) setStanding('busy');
        else if (answer.ok) setStanding((await answer.json()) as { inForce: boolean });
        else throw new Error(String(answer.status));
      })
      .catch(() => {
        if (!stop.signal.aborted) setStanding('away');
      });
    return () => stop.abort();
  }, [number, asked]);

  if (standing === 'asking') return <Waiting rows={3} />;
  if (standing === 'busy' || standing === 'away') {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={faults(standing === 'busy' ? 'RATE_LIMITED' : 'NETWORK')}
        action={<Button size="small" onClick={() => setAsked(asked + 1)}>{words('again')}</Button>}
      />
    );
  }
  return (
    <>
      <section className={`standing ${standing.inForce ? 'good' : 'ended'}`} aria-live="polite">
        <div className="word">{text(standing.inForce ? 'publicInForce' : 'publicNotInForce')}</div>
        <div className="number">{number}</div>
      </section>
      <Typography.Paragraph>{text(standing.inForce ? 'publicInForceHint' : 'publicNotInForceHint')}</Typography.Paragraph>
      {session !== null ? null : (
        <Space orientation="vertical">
          <Typography.Text type="secondary">{text('publicWithheld')}</Typography.Text>
          <Button type="primary" size="large" onClick={() => void navigate(`/sign-in?to=${encodeURIComponent(`/waybills/${number}`)}`)}>
            {text('officersSignIn')}
          </Button>
        </Space>
      )}
    </>
  );
}
