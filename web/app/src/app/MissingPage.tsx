import { Button, Result } from 'antd';
import { useNavigate } from 'react-router';
import { shared } from '../components/texts';
import { useTexts } from '../language/LanguageProvider';

/** An address that leads nowhere. */
export function MissingPage() {
  const text = useTexts(shared);
  const navigate = useNavigate();
  return <Result status="404" title={text('missing')} extra={<Button onClick={() => void navigate('/')}>{text('home')}</Button>} />;
}
