import { Alert } from 'antd';
import { useTexts } from '../language/LanguageProvider';
import { indicatorTexts } from './texts';

/** The figure is for whoever looks, the rows behind it are not. */
export function NotYours() {
  const text = useTexts(indicatorTexts);
  return <Alert type="info" showIcon title={text('notYours')} />;
}
