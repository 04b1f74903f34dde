import { Ways } from '../components/Ways';
import { publicationDockets } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { publicityTexts } from './texts';

/** What is shown, what was withdrawn, and for officers the files of all of it. */
export function PublicationWays() {
  const text = useTexts(publicityTexts);
  const { session } = useSession();
  const files = session !== null && mayExecute(publicationDockets, session.roles) ? [{ to: '/publications/dockets', text: text('dockets'), end: false }] : [];
  return <Ways label={text('tabs')} ways={[{ to: '/publications', text: text('shown') }, { to: '/publications/withdrawn', text: text('withdrawn') }, ...files]} />;
}
