import { Card, Space, Tag, Typography } from 'antd';
import { Facts } from '../components/Facts';
import { goodsOnBoard } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { ClassLabel } from './ClassLabel';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';
import { classKey, classWords, packageWords, traitWords, unitWords } from './words';

/** What is on board, line by line, with what the list of dangerous goods says of it. */
export function GoodsCard({ waybill }: { readonly waybill: Waybill }) {
  const text = useTexts(roadsideTexts);
  const [{ data }] = useRead(goodsOnBoard, { ids: [...new Set(waybill.goods.map((line) => `DangerousGood:${line.number}`))] });
  const listed = (data?.nodes ?? []).flatMap((one) => (one !== null && 'number' in one ? [one as Listed] : []));
  return (
    <Card title={text('goods')} size="small">
      {waybill.goods.map((line, index) => (
        <GoodsLine key={`${line.number} ${index}`} line={line} listed={listed.find((one) => one.number === line.number)} />
      ))}
      <Facts
        lines={[
          [text('planned'), text('kilograms', { mass: waybill.plannedKg })],
          [text('loaded'), waybill.loadedKg === null ? null : text('kilograms', { mass: waybill.loadedKg }), waybill.loadedKg !== null && waybill.loadedKg > waybill.vehicle.ratedPayloadKg],
          [text('pass'), waybill.papers.passNumber],
          [text('policeRoute'), waybill.papers.policeRoute],
          [text('manifest'), waybill.papers.manifestNumber],
          [text('temperature'), waybill.temperatureControl],
        ]}
      />
    </Card>
  );
}

interface Listed {
  readonly number: string;
  readonly zh: string;
  readonly en: string;
  readonly traits: readonly string[];
  readonly rows: readonly { readonly packingGroup: string | null; readonly tunnel: string | null }[];
}

function GoodsLine({ line, listed }: { readonly line: Waybill['goods'][number]; readonly listed: Listed | undefined }) {
  const text = useTexts(roadsideTexts);
  const { language } = useLanguage();
  const hazard = useWords(classWords);
  const [packaging, unit, trait] = [useWords(packageWords), useWords(unitWords), useWords(traitWords)];
  const row = listed?.rows.find((one) => one.packingGroup === line.packingGroup);
  const parts: readonly (string | null)[] = [
    line.packingGroup === null ? null : `${text('packingGroup')} ${line.packingGroup}`,
    row?.tunnel == null ? null : `${text('tunnel')} ${row.tunnel}`,
    `${text('mass')} ${text('kilograms', { mass: line.massKg })}`,
    `${text('package')} ${packaging(line.package)} ${line.packageSpec ?? ''} ${line.quantity} ${unit(line.unit)}`,
  ];
  return (
    <div className="goods-line">
      <ClassLabel hazard={line.class} />
      <div>
        <Typography.Text strong style={{ fontSize: 18 }}>{line.number} {line.properName}</Typography.Text>
        {language === 'en' && listed !== undefined ? <div>{listed.en}</div> : null}
        <div>
          {hazard(classKey(line.class))} {line.class}
          {line.subsidiary.length === 0 ? null : ` · ${text('subsidiary')} ${line.subsidiary.join(', ')}`}
        </div>
        <div>{parts.filter((part) => part !== null).join(' · ')}</div>
        <Space wrap size={4}>
          {listed?.traits.filter((one) => one !== 'FOR_DUMP_TRUCK').map((one) => <Tag key={one} color={one === 'TOXIC_CHEMICAL' ? 'red' : 'default'}>{trait(one)}</Tag>)}
          {line.isWaste ? <Tag color="orange">{text('waste')}</Tag> : null}
          {line.regime === 'FULL' ? null : <Tag>{text(line.regime === 'LIMITED' ? 'limited' : 'excepted')}</Tag>}
        </Space>
      </div>
    </div>
  );
}
