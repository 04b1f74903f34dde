import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Waiting } from '../components/Waiting';
import { useTexts } from '../language/LanguageProvider';
import { DevelopmentAccounts } from './DevelopmentAccounts';
import { safeTarget } from './safeTarget';
import type { Settings } from './session';
import { settings } from './settings';
import { sessionTexts } from './texts';

/** Signs somebody in: at the OpenID provider, or as one of the accounts for trying out. */
export function SignInPage() {
  const text = useTexts(sessionTexts);
  const [search] = useSearchParams();
  const [known, setKnown] = useState<Settings | 'away' | null>(null);
  const to = safeTarget(search.get('to'));
  useEffect(() => {
    settings().then(setKnown, () => setKnown('away'));
  }, []);
  return (
    <div className="page">
      <h1>{text('title')}</h1>
      {known === null ? <Waiting /> : null}
      {known === 'away' ? <Alert type="warning" showIcon title={text('away')} /> : null}
      {known !== null && known !== 'away' && known.development ? <DevelopmentAccounts to={to} /> : null}
      {known !== null && known !== 'away' && known.authority !== null ? (
        <Button
          type="primary"
          size="large"
          onClick={() => void import('./oidc').then(({ signInAtProvider }) => signInAtProvider(to)).catch(() => setKnown('away'))}
        >
          {text('provider')}
        </Button>
      ) : null}
    </div>
  );
}
