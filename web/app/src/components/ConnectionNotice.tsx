import { Alert } from 'antd';
import { useConnection } from '../graphql/connection';
import { useTexts } from '../language/LanguageProvider';
import { shared } from './texts';

/** Says that the host cannot be reached, over the page that stays as it was, and that it is back. */
export function ConnectionNotice() {
  const text = useTexts(shared);
  const { away, returns } = useConnection();
  return (
    <div role="status" className="connection no-print">
      {away ? <Alert showIcon type="warning" title={text('hostAway')} />
        : returns > 0 ? <Alert key={returns} className="passing" showIcon closable={{ 'aria-label': text('close') }} type="success" title={text('hostBack')} /> : null}
    </div>
  );
}
