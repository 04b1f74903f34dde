import { Alert, Card, Space } from 'antd';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';
import { deviationWords } from './words';

/** What happened so far, the latest last; deviations stand first. */
export function HistoryCard({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const { language } = useLanguage();
  const deviation = useWords(deviationWords);
  return (
    <Card title={text('history')} size="small" className="whole">
      <Space orientation="vertical" style={{ width: '100%' }}>
        {waybill.deviations.map((one) => (
          <Alert
            key={one.kind + one.from}
            type="error"
            showIcon
            title={`${deviation(one.kind)} ${minuteOf(one.from)}`}
            description={[one.zone, one.speedKmh === null ? null : `${one.speedKmh} / ${one.limitKmh ?? '?'} km/h`, one.metres === null ? null : `${one.metres} m`].filter((part) => part !== null).join(' · ')}
          />
        ))}
      </Space>
      <ol className="timeline">
        {waybill.timeline.map((entry) => (
          <li key={entry.position}>
            <time dateTime={entry.at ?? entry.on}>{entry.at === null ? entry.on : minuteOf(entry.at)}</time>
            <span>{language === 'zh' ? entry.zh : entry.en}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
