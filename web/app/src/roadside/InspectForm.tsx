import { AimOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Form, Input, Radio, Space } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ActOutcome } from '../components/ActOutcome';
import { inspectOnRoad, type RoadsideResult } from '../documents/trusted';
import { useAct } from '../graphql/useAct';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { useDraft } from '../forms/draft';
import { useUndo } from '../forms/useUndo';
import { faultsOf, inputOf, longest, nobody, type InspectionDraft } from './inspection';
import { OfficerFields } from './OfficerFields';
import { roadsideTexts } from './texts';
import type { Waybill } from './WaybillView';
import { resultWords } from './words';

/** Stages in which a waybill may be on the road: whoever left without saying so is found there, too. */
const open: readonly string[] = ['ISSUED', 'RECALLED', 'PRE_TRIP_CHECKED', 'LOADING_CHECKED', 'DEPARTED', 'IN_TRANSIT', 'ARRIVED', 'SIGNED_FOR'];

const results: readonly RoadsideResult[] = ['IN_ORDER', 'ORDERED_TO_CORRECT', 'HANDED_TO_CASE'];

/** Records an inspection on the road. What was filled in stays until it is on record. */
export function InspectForm({ waybill, onRecorded }: { readonly waybill: Pick<Waybill, 'id'> & { readonly stage: string }; readonly onRecorded: (position: string) => void }) {
  const text = useTexts(roadsideTexts);
  const word = useWords(resultWords);
  const { session } = useSession();
  const empty = useMemo<InspectionDraft>(
    () => ({ officers: [{ ...nobody, account: session?.account ?? '', name: session?.name ?? '' }, nobody], result: null, findings: '', place: '' }),
    [session],
  );
  const [draft, setDraft, drop] = useDraft<InspectionDraft>(`inspect.${waybill.id}`, empty);
  const [pressed, setPressed] = useState(false);
  const [state, give, reopen] = useAct(inspectOnRoad);
  const undo = useUndo(draft, JSON.stringify(draft) !== JSON.stringify(empty), setDraft, () => {
    setPressed(false);
    reopen();
    drop();
  });
  const faults = faultsOf(draft);
  const help = (path: string): string | null => {
    const fault = pressed ? faults.get(path) : faults.get(path) === 'required' ? undefined : faults.get(path);
    return fault === undefined ? null : text(fault, { most: path === 'findings' ? longest.long : longest.short });
  };
  const change = (part: Partial<InspectionDraft>): void => {
    const next = { ...draft, ...part };
    undo.note(next);
    setDraft(next);
  };
  const send = async (): Promise<void> => {
    setPressed(true);
    const input = inputOf(waybill.id, draft);
    if (input === null) return;
    const position = await give(input);
    if (position === null) return;
    setPressed(false);
    undo.forget();
    drop();
    onRecorded(position);
  };
  // While the device looks where it is, they write on: it joins what stands there by then.
  const place = (at: string): void => change({ place: `${draft.place} ${at}`.trim() });
  const tell = useRef(place);
  useEffect(() => {
    tell.current = place;
  });
  const here = (): void => navigator.geolocation.getCurrentPosition(({ coords }) => tell.current(`${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`));

  return (
    <Card title={text('inspect')} size="small" style={{ marginTop: 12 }} className="no-print">
      {open.includes(waybill.stage) ? null : <Alert type="info" showIcon title={text('notOpen')} style={{ marginBottom: 12 }} />}
      <p>{text('inspectHint')}</p>
      <Form layout="vertical" onFinish={() => void send()} disabled={state.is === 'sending'}>
        {draft.officers.map((officer, index) => (
          <OfficerFields
            // Officers have no name of their own before they are filled in: their place is who they are.
            key={index}
            number={index + 1}
            officer={officer}
            help={(field) => help(`officers.${index}.${field}`)}
            onChange={(changed) => change({ officers: draft.officers.map((one, at) => (at === index ? changed : one)) })}
            onRemove={draft.officers.length > 2 ? () => change({ officers: draft.officers.filter((_, at) => at !== index) }) : null}
          />
        ))}
        <Button icon={<PlusOutlined />} onClick={() => change({ officers: [...draft.officers, nobody] })} style={{ marginBottom: 16 }}>{text('addOfficer')}</Button>
        <Form.Item label={text('result')} required help={help('result')} validateStatus={help('result') === null ? '' : 'error'}>
          <Radio.Group aria-label={text('result')} value={draft.result} onChange={(event) => change({ result: event.target.value as RoadsideResult })}>
            {results.map((one) => <Radio.Button key={one} value={one}>{word(one)}</Radio.Button>)}
          </Radio.Group>
        </Form.Item>
        <Form.Item label={text('findings')} htmlFor="findings" required help={help('findings')} validateStatus={help('findings') === null ? '' : 'error'}>
          <Input.TextArea id="findings" rows={4} value={draft.findings} onChange={(event) => change({ findings: event.target.value })} />
        </Form.Item>
        <Form.Item label={text('place')} htmlFor="place" required help={help('place')} validateStatus={help('place') === null ? '' : 'error'}>
          <Space.Compact block>
            <Input id="place" value={draft.place} onChange={(event) => change({ place: event.target.value })} />
            {'geolocation' in navigator ? <Button icon={<AimOutlined />} aria-label={text('here')} onClick={here} /> : null}
          </Space.Compact>
        </Form.Item>
        <Space orientation="vertical" style={{ width: '100%' }}>
          <ActOutcome state={state} again={() => void send()} />
          {undo.notice}
          <Button type="primary" size="large" htmlType="submit" block loading={state.is === 'sending'}>{text('record')}</Button>
          {undo.clear}
        </Space>
      </Form>
    </Card>
  );
}
