import { ConfigProvider } from 'antd';
import { useMemo } from 'react';
import { Provider } from 'urql';
import { clientFor } from '../graphql/client';
import { useLanguage } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { Pages } from './Pages';
import { theme } from './theme';
import { localeOf } from './locales';

/** The nonce of this answer, for the style elements that the components make. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;

/** Everything that pages share: theme, words of the components, and a client for whoever is signed in. */
export function App() {
  const { language } = useLanguage();
  const { session, end } = useSession();
  const client = useMemo(() => clientFor({ session, language, onSignedOut: end }), [session, language, end]);
  return (
    <ConfigProvider button={{ autoInsertSpace: false }} locale={localeOf(language)} theme={theme} {...(nonce === undefined ? {} : { csp: { nonce } })}>
      <Provider value={client}>
        <Pages />
      </Provider>
    </ConfigProvider>
  );
}
