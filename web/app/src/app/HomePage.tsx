import { Button, Card, Space, Typography } from 'antd';
import { useNavigate } from 'react-router';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { menuFor } from './menu';
import { appTexts, roleWords } from './texts';

/** Where everybody begins: what there is to do. */
export function HomePage() {
  const text = useTexts(appTexts);
  const role = useWords(roleWords);
  const { session } = useSession();
  const navigate = useNavigate();
  const entries = menuFor(session?.roles ?? []).filter((entry) => entry.path !== '/');
  return (
    <div className="page">
      <h1>{session === null ? text('welcomePublic') : text('welcome', { name: session.name })}</h1>
      <Typography.Paragraph>
        {session === null ? text('publicHint') : `${session.roles.map(role).join(' · ')} · ${session.agency || session.division}`}
      </Typography.Paragraph>
      <Card>
        <Space wrap>
          {entries.map((entry) => (
            <Button key={entry.path} size="large" type="primary" onClick={() => void navigate(entry.path)}>{text(entry.text)}</Button>
          ))}
          {session === null ? <Button size="large" onClick={() => void navigate('/sign-in')}>{text('signIn')}</Button> : null}
        </Space>
      </Card>
    </div>
  );
}
