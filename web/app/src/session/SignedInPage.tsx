import { Result } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Waiting } from '../components/Waiting';
import { useTexts } from '../language/LanguageProvider';
import { finishSignIn } from './oidc';
import { safeTarget } from './safeTarget';
import { useSession } from './SessionProvider';
import { sessionTexts } from './texts';

/** Where the OpenID provider leads back to. */
export function SignedInPage() {
  const text = useTexts(sessionTexts);
  const navigate = useNavigate();
  const { signIn } = useSession();
  const [failed, setFailed] = useState(false);
  const begun = useRef(false);
  useEffect(() => {
    // The code counts once; effects run twice while developing.
    if (begun.current) return;
    begun.current = true;
    finishSignIn().then(({ token, to }) => {
      signIn(token);
      void navigate(safeTarget(to), { replace: true });
    }, () => setFailed(true));
  }, [navigate, signIn]);
  return failed ? <Result status="warning" title={text('away')} /> : <Waiting />;
}
