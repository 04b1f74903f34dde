import { Card, Typography } from 'antd';
import { Facts } from '../components/Facts';
import { Phone } from '../components/Phone';
import { useTexts, useWords } from '../language/LanguageProvider';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';
import { classKey, classWords } from './words';

/** Whom to call, and what the goods can do. */
export function EmergencyCard({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const hazard = useWords(classWords);
  const hazards = [...new Set(waybill.goods.flatMap((line) => [line.class, ...line.subsidiary]).map(classKey))];
  return (
    <Card title={text('emergency')} size="small">
      <Typography.Paragraph strong>{text('hotlines')}</Typography.Paragraph>
      <Facts
        lines={[
          [text('consignorPhone'), waybill.consignorTelephone === null ? null : <Phone key="consignor" number={waybill.consignorTelephone} />],
          [text('hazards'), hazards.map((one) => `${one} ${hazard(one)}`).join(' · ')],
        ]}
      />
      <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0' }}>{text('onCard')}</Typography.Paragraph>
    </Card>
  );
}
