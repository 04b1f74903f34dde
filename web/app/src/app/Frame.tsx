import { LogoutOutlined, MenuOutlined, TranslationOutlined } from '@ant-design/icons';
import { Button, Drawer, Grid, Layout, Menu } from 'antd';
import { useEffect, useLayoutEffect, useState } from 'react';
import { Link, NavigationType, Outlet, useLocation, useNavigate, useNavigationType } from 'react-router';
import { ConnectionNotice } from '../components/ConnectionNotice';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { SessionEnded } from '../session/SessionEnded';
import { useSession } from '../session/SessionProvider';
import { menuFor } from './menu';
import { PrintMark } from './PrintMark';
import { appTexts } from './texts';

/** Header, menu and the page in between. */
export function Frame() {
  const text = useTexts(appTexts);
  const wide = Grid.useBreakpoint().lg === true;
  const [open, setOpen] = useState(false);
  const { session, hasEnded } = useSession();
  const { pathname } = useLocation();
  useTop();
  useTitle(text('title'));
  const entries = menuFor(session?.roles ?? []);
  const here = entries.map((entry) => entry.path).filter((path) => path === '/' ? pathname === '/' : pathname.startsWith(path))
    .sort((one, other) => other.length - one.length).slice(0, 1);
  const item = (entry: (typeof entries)[number]) => ({ key: entry.path, label: <Link to={entry.path}>{text(entry.text)}</Link> });
  const menu = (
    <nav aria-label={text('menu')}>
      <Menu
        mode="inline"
        selectedKeys={here}
        onClick={() => setOpen(false)}
        items={session === null ? entries.map(item) : [
          ...entries.filter((entry) => entry.open !== true).map(item),
          { type: 'group', key: 'open', label: text('open'), children: entries.filter((entry) => entry.open === true).map(item) },
        ]}
      />
    </nav>
  );
  return (
    <Layout style={{ minHeight: '100%' }}>
      <a className="skip" href="#page-content">{text('skip')}</a>
      <Layout.Header className="header">
        {wide ? null : <Button type="text" icon={<MenuOutlined />} aria-label={text('menu')} onClick={() => setOpen(true)} />}
        <span className="title">{text('title')}</span>
        <LanguageButton wide={wide} />
        <AccountButton />
      </Layout.Header>
      <Layout>
        {wide ? <Layout.Sider width={190}>{menu}</Layout.Sider> : (
          <Drawer placement="left" open={open} onClose={() => setOpen(false)} size={240} title={text('menu')}>{menu}</Drawer>
        )}
        <Layout.Content id="page-content" tabIndex={-1}>
          <ConnectionNotice />
          {hasEnded && !pathname.startsWith('/sign-in') ? <SessionEnded /> : <Outlet />}
          <PrintMark />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

/** A page that somebody goes to is shown from its top; one that they go back to, from where it was. */
function useTop(): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  useLayoutEffect(() => {
    if (type === NavigationType.Push) window.scrollTo(0, 0);
  }, [pathname, type]);
}

/** Tabs and bookmarks are called after what the page is about. */
function useTitle(app: string): void {
  useEffect(() => {
    const place = document.getElementById('page-content');
    if (place === null) return;
    const name = (): void => {
      const page = place.querySelector('h1')?.textContent ?? '';
      const title = page === '' ? app : `${page} · ${app}`;
      if (document.title !== title) document.title = title;
    };
    const watcher = new MutationObserver(name);
    watcher.observe(place, { childList: true, subtree: true, characterData: true });
    name();
    return () => watcher.disconnect();
  }, [app]);
}

function LanguageButton({ wide }: { readonly wide: boolean }) {
  const { language, speak } = useLanguage();
  const text = useTexts(appTexts);
  return (
    <Button type="text" icon={<TranslationOutlined />} lang={language === 'zh' ? 'en' : 'zh-CN'} aria-label={text('language')} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
      {wide ? text('language') : null}
    </Button>
  );
}

function AccountButton() {
  const text = useTexts(appTexts);
  const { session, signOut } = useSession();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  if (session === null)
    return <Button type="text" onClick={() => void navigate(`/sign-in?to=${encodeURIComponent(pathname + search)}`)}>{text('signIn')}</Button>;
  return (
    <Button type="text" icon={<LogoutOutlined />} title={session.agency} aria-label={`${text('signOut')} ${session.name}`} onClick={() => {
      signOut();
      void navigate('/');
    }}>
      <span className="account-name">{session.name}</span>
    </Button>
  );
}
