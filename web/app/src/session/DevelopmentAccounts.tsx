import { Alert, Button, Card, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { roleWords } from '../app/texts';
import { Waiting } from '../components/Waiting';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from './SessionProvider';
import { sessionTexts } from './texts';

interface Account {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly division: string;
  readonly agency: string;
}

/** The ready accounts of the development issuer; one press signs in. */
export function DevelopmentAccounts({ to }: { readonly to: string }) {
  const text = useTexts(sessionTexts);
  const role = useWords(roleWords);
  const city = useWords(cityWords);
  const navigate = useNavigate();
  const { signIn } = useSession();
  const [accounts, setAccounts] = useState<readonly Account[] | null>(null);
  const [wanted, setWanted] = useState('');
  const [busy, setBusy] = useState<string | null>(null);
  const [away, setAway] = useState(false);

  useEffect(() => {
    fetch('/dev/accounts').then((answer) => answer.json() as Promise<Account[]>).then(setAccounts, () => setAway(true));
  }, []);

  const choose = async (account: string): Promise<void> => {
    setBusy(account);
    try {
      const answer = await fetch(`/dev/token/${encodeURIComponent(account)}`, { method: 'POST' });
      if (!answer.ok) throw new Error(String(answer.status));
      signIn(await answer.text());
      await navigate(to, { replace: true });
    } catch {
      setAway(true);
      setBusy(null);
    }
  };

  const shown = (accounts ?? []).filter((one) =>
    [one.account, one.name, one.agency, ...one.roles.map(role)].some((word) => word.toLowerCase().includes(wanted.toLowerCase())));
  return (
    <Card title={text('development')}>
      <p>{text('developmentHint')}</p>
      {away ? <Alert type="warning" showIcon title={text('away')} /> : null}
      {accounts === null && !away ? <Waiting /> : (
        <>
          <Input allowClear value={wanted} aria-label={text('find')} placeholder={text('find')} onChange={(event) => setWanted(event.target.value)} style={{ marginBottom: 12 }} />
          <div className="cards">
            {shown.map((one) => (
              <Button key={one.account} block loading={busy === one.account} className="account" onClick={() => void choose(one.account)}>
                <span><strong>{one.name}</strong> {one.roles.map(role).join(' · ')}<br /><small>{one.account} · {one.agency || city(cityKey(one.division))}</small></span>
              </Button>
            ))}
          </div>
        </>
      )}
    </Card>
  );
}
