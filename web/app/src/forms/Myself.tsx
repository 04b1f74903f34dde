import { UserOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import type { Filled, FormField } from './field';
import { formTexts } from './texts';

/** Where an officer is named: whoever fills in the form names themselves with one press. */
export function Myself({ fields, onFill }: { readonly fields: readonly FormField[]; readonly onFill: (mine: Readonly<Record<string, Filled>>) => void }) {
  const text = useTexts(formTexts);
  const { session } = useSession();
  const names = fields.map((field) => field.name);
  if (session === null || !names.includes('account') || !names.includes('name')) return null;
  const mine = { account: session.account, name: session.name, ...(names.includes('agency') ? { agency: session.agency } : {}) };
  return <Button size="small" className="myself" icon={<UserOutlined />} onClick={() => onFill(mine)}>{text('myself')}</Button>;
}
