import { Ways } from '../components/Ways';
import { useTexts } from '../language/LanguageProvider';
import { publicityTexts } from './texts';

/** What is shown, and what was withdrawn. */
export function PublicationWays() {
  const text = useTexts(publicityTexts);
  return <Ways label={text('tabs')} ways={[{ to: '/publications', text: text('shown') }, { to: '/publications/withdrawn', text: text('withdrawn') }]} />;
}
