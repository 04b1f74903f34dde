import { Button, Card, Space, Typography } from 'antd';
import { Link, useNavigate } from 'react-router';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { menuFor } from './menu';
import { appTexts, roleWords } from './texts';

/** What anybody may look up, in the order in which people come for it. */
const open = [
  ['/verify', 'verify', 'verifyHint'], ['/register', 'register', 'registerHint'], ['/publications', 'publications', 'publicationsHint'],
  ['/grades', 'grades', 'gradesHint'], ['/sites', 'sites', 'sitesHint'], ['/roadside', 'checkNumber', 'roadsideHint'],
] as const;

/** Where everybody begins: what there is to do for one's roles, and what is open to all. */
export function HomePage() {
  const text = useTexts(appTexts);
  const role = useWords(roleWords);
  const city = useWords(cityWords);
  const { session } = useSession();
  const navigate = useNavigate();
  // One's own work first, then what anybody may look up.
  const entries = menuFor(session?.roles ?? []).filter((entry) => entry.path !== '/').sort((one, other) => Number(one.open === true) - Number(other.open === true));
  return (
    <div className="page">
      <h1>{session === null ? text('welcomePublic') : text('welcome', { name: session.name })}</h1>
      <Typography.Paragraph>
        {session === null ? text('publicHint') : `${session.roles.map(role).join(' · ')} · ${session.agency || city(cityKey(session.division))}`}
      </Typography.Paragraph>
      {session === null ? (
        <>
          <ul className="tiles">
            {open.map(([path, name, hint]) => (
              <li key={path}>
                <Link to={path} className="tile">
                  <strong>{text(name)}</strong>
                  <span>{text(hint)}</span>
                </Link>
              </li>
            ))}
          </ul>
          <Button size="large" onClick={() => void navigate('/sign-in')}>{text('signIn')}</Button>
        </>
      ) : (
        <Card>
          <Space wrap>
            {entries.map((entry) => (
              <Button key={entry.path} size="large" type={entry.open === true ? 'default' : 'primary'} onClick={() => void navigate(entry.path)}>{text(entry.text)}</Button>
            ))}
          </Space>
        </Card>
      )}
    </div>
  );
}
