import { Skeleton } from 'antd';
import { useTexts } from '../language/LanguageProvider';
import { shared } from './texts';

/** Where something will stand in a moment; it takes the room of it, so that nothing jumps. */
export function Waiting({ rows = 6 }: { readonly rows?: number }) {
  const text = useTexts(shared);
  return (
    <div role="status" aria-label={text('loading')} style={{ padding: 16 }}>
      <Skeleton active paragraph={{ rows }} />
    </div>
  );
}
