import { Button, Result } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from './SessionProvider';
import { sessionTexts } from './texts';

/** A session that ended by itself: the way back in leads to the same page, where what was filled in still is. */
export function SessionEnded() {
  const text = useTexts(sessionTexts);
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { goOn } = useSession();
  return (
    <div role="alert">
      <Result
        status="info"
        title={text('ended')}
        subTitle={text('endedHint')}
        extra={[
          <Button key="in" type="primary" onClick={() => void navigate(`/sign-in?to=${encodeURIComponent(pathname + search)}`)}>{text('again')}</Button>,
          <Button key="on" onClick={goOn}>{text('asPublic')}</Button>,
        ]}
      />
    </div>
  );
}
