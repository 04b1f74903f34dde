import { Button, Result } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import type { CombinedError } from 'urql';
import { codeOf, faultTexts, mayPass } from '../graphql/faults';
import { useTexts } from '../language/LanguageProvider';
import { shared } from './texts';

/** What went wrong with a request, and a way to send it again where that may help. */
export function Fault({ error, again }: { readonly error: CombinedError; readonly again?: () => void }) {
  const faults = useTexts(faultTexts);
  const text = useTexts(shared);
  const code = codeOf(error);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const trace = error.graphQLErrors[0]?.extensions.traceId;
  return (
    <Result
      status={code === 'FORBIDDEN' ? '403' : 'warning'}
      title={faults(code)}
      subTitle={typeof trace === 'string' ? trace : undefined}
      extra={code === 'UNAUTHENTICATED' ? <Button type="primary" onClick={() => void navigate(`/sign-in?to=${encodeURIComponent(pathname + search)}`)}>{text('signIn')}</Button>
        : again !== undefined && mayPass(code) ? <Button type="primary" onClick={again}>{text('again')}</Button> : undefined}
    />
  );
}
