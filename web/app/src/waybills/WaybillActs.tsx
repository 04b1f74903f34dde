import { Card, Empty } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { keyOf } from '../components/identity';
import { reviseWaybill, voidWaybill, waybillChoice, waybillParticulars } from '../documents/trusted';
import { ActTabs, type OfferedAct } from '../forms/ActTabs';
import type { Filled, Options } from '../forms/field';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import type { Waybill } from '../roadside/WaybillView';
import { useSession } from '../session/SessionProvider';
import { beginOf, waybillActs } from './acts';
import { waybillFormWords } from './formWords';
import { particularsOf } from './particulars';
import { waybillTexts } from './texts';
import { useGoods } from './useGoods';
import { useUnread } from './useUnread';

interface Props {
  readonly waybill: Waybill;
  /** Up to which position it was read at least. */
  readonly atLeast: string | null;
  readonly onDone: (position: string) => void;
  readonly again: () => void;
}

const parties: readonly string[] = ['Dispatcher', 'Crew', 'Loader', 'Consignee'];

const reviseFields = waybillActs.find((act) => act.name === 'reviseWaybill')?.fields ?? [];

type Begin = Readonly<Record<string, Readonly<Record<string, Filled>>>>;

/** What whoever looks may do with a waybill where it stands; nothing for those who only read it. Whether the law lets them, it says when they do. */
export function WaybillActs({ waybill, atLeast, onDone, again }: Props) {
  const text = useTexts(waybillTexts);
  const word = useWords(waybillFormWords);
  const { language } = useLanguage();
  const { session } = useSession();
  const roles = session?.roles ?? [];
  const writes = mayExecute(reviseWaybill, roles);
  const isOpen = (name: string): boolean => waybillActs.some((act) => act.name === name && act.open(waybill));
  const [{ data: said }] = useRead(waybillParticulars, { number: waybill.number, atLeast }, { pause: !writes || !isOpen('reviseWaybill') });
  const [{ data: others }] = useRead(waybillChoice, {}, { pause: !mayExecute(voidWaybill, roles) || !isOpen('voidWaybill') });
  const goods = useGoods(writes);
  const begin = useMemo<Begin>(
    () => ({ ...beginOf(waybill), ...(said?.waybill == null ? {} : { reviseWaybill: { particulars: particularsOf(said.waybill) } }) }),
    [waybill, said],
  );
  const unread = useUnread(said?.waybill, reviseFields);
  const replacements = useMemo<Options>(
    () => ({
      replacement: (others?.waybillBoards.nodes ?? []).filter((one) => one.number !== waybill.number)
        .map((one) => [keyOf(one.id), `${one.number} ${one.plate.split('/')[0] ?? ''} ${one.goods.join(', ')}`] as const),
    }),
    [others, waybill.number],
  );
  // All that there are can be chosen from; of too many, the latest are suggested.
  const areAll = others?.waybillBoards.pageInfo.hasNextPage === false;
  // What a form begins with is there before the form is.
  const acts: readonly OfferedAct[] = waybillActs.filter((act) => mayExecute(act.document, roles)).map((act) => ({
    key: act.name,
    label: word(act.name),
    open: act.open(waybill) && (act.name !== 'reviseWaybill' || said !== undefined),
    document: act.document,
    begin: begin[act.name],
    ...(act.name === 'reviseWaybill' ? unread : { fields: act.fields }),
    ...(act.name !== 'voidWaybill' ? { suggestions: goods } : areAll ? { options: replacements } : { suggestions: replacements }),
  }));
  // Whoever has a part in the trip is told when there is nothing to do; an officer sees what they can do, or nothing.
  if (!acts.some((act) => act.open) && !roles.some((role) => parties.includes(role))) return null;
  return (
    <Card
      size="small"
      title={text('acts')}
      className="no-print"
      style={{ marginBottom: 12 }}
      extra={writes ? <Link to={`/waybills/new?like=${waybill.number}`}>{text('like')}</Link> : undefined}
    >
      <ActTabs
        acts={acts}
        fixed={{ waybill: waybill.id, expectedVersion: waybill.version }}
        words={waybillFormWords}
        onDone={onDone}
        meanwhile={{
          again,
          since: (version) => (
            <ul className="plain">
              {waybill.timeline.slice(Number(version)).map((entry) => <li key={entry.position}>{entry.at === null ? entry.on : minuteOf(entry.at)} {language === 'zh' ? entry.zh : entry.en}</li>)}
            </ul>
          ),
        }}
        others={!['COMPLETED', 'CANCELLED', 'VOIDED'].includes(waybill.stage)}
        empty={<Empty description={text('nothingToDo')} />}
      />
    </Card>
  );
}
