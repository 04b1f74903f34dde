import { Alert, Checkbox } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import type { WaybillParticularsResult } from '../documents/trusted';
import type { FormField } from '../forms/field';
import { useTexts } from '../language/LanguageProvider';
import { withSecondDriver } from './particulars';
import { waybillTexts } from './texts';

/** What a waybill says and nobody can read: it is told above the form that begins with the rest, and the form asks for it. */
export function useUnread(said: WaybillParticularsResult['waybill'] | undefined, fields: readonly FormField[]): {
  readonly fields: readonly FormField[];
  readonly hint: ReactNode;
} {
  const text = useTexts(waybillTexts);
  const [noSecond, setNoSecond] = useState(false);
  const named = said != null && said.secondDriverParty !== null;
  const asked = useMemo(() => (named && !noSecond ? withSecondDriver(fields) : fields), [named, noSecond, fields]);
  const second = named ? (
    <>
      <p>{text('unreadSecond')}</p>
      <Checkbox checked={noSecond} onChange={(event) => setNoSecond(event.target.checked)}>{text('noSecond')}</Checkbox>
    </>
  ) : null;
  return { fields: asked, hint: said == null ? null : <Alert type="warning" showIcon title={text('unread')} description={second} style={{ marginBottom: 12 }} /> };
}
