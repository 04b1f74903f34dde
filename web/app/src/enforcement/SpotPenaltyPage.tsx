import { AimOutlined } from '@ant-design/icons';
import { Alert, Button, Card, Form, Radio, Space } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ActOutcome } from '../components/ActOutcome';
import { penaliseOnSpotForm } from '../documents/forms';
import { penaliseOnSpot, type PenaliseOnSpotInput } from '../documents/trusted';
import { useDraft, useDraftId } from '../forms/draft';
import { emptyForm, filledWith, type Filled, type FormField } from '../forms/field';
import { FieldInput } from '../forms/FieldInput';
import { faultsIn, sentOf } from '../forms/shape';
import { useUndo } from '../forms/useUndo';
import { useAct, uuid } from '../graphql/useAct';
import { citationOf } from '../language/citation';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { textOf, wordOf } from '../language/texts';
import { today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { draftsOf } from './DraftPapers';
import { caseFormWords } from './formWords';
import { asWorked } from './order';
import { isAbove, SpotLimit, useSpotLimit } from './SpotLimit';
import { spotTexts } from './spotTexts';
import { completed, fieldAt, stepNames, textAt, valueAt, withValue, type Values } from './spot';
import { useOffences } from './useOffences';

/** What the page knows and nobody fills in. */
const known: readonly string[] = ['case', 'division', 'domain', 'leniency'];

/** A penalty on the spot, on a phone: opened, decided and handed over in one, in the steps of the procedure. */
export function SpotPenaltyPage() {
  const text = useTexts(spotTexts);
  const word = useWords(caseFormWords);
  const { session } = useSession();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { catalogue, offences } = useOffences();
  const fields = useMemo(() => asWorked(penaliseOnSpotForm.filter((field) => !known.includes(field.name))), []);
  const empty = useMemo(() => filledWith(emptyForm(fields), {
    officers: [session?.account ?? '', ''].map((account) => ({ account, name: account === session?.account ? session.name : '', certificate: '', certificateUntil: '' })),
    party: { kind: 'ORGANISATION' }, act: { actOn: today() }, penalties: [{ kind: 'FINE', amount: '', days: '', document: '' }],
    paper: { agency: session?.agency ?? '', seal: session?.agency ?? '', datedOn: today(), remedies: spotTexts.remedies[0], performance: spotTexts.performance[0] },
  }), [fields, session]);
  const [values, setValues, drop] = useDraft<Values>('spot-penalty', empty);
  // The case's own id: should the form be sent twice, or the tab be loaded again, it is one case.
  const [id, dropId] = useDraftId('spot-penalty-case');
  const [pressed, setPressed] = useState(false);
  const [state, give, reopen] = useAct(penaliseOnSpot);
  const undo = useUndo(values, JSON.stringify(values) !== JSON.stringify(empty), setValues, () => {
    setPressed(false);
    reopen();
    drop();
  });
  const offence = catalogue.find((one) => one.code === textAt(values, 'act.offence'));
  const kind = textAt(values, 'penalties.0.kind');
  const amount = textAt(values, 'penalties.0.amount');
  const calculation = useSpotLimit({ offence: textAt(values, 'act.offence'), actOn: textAt(values, 'act.actOn'), party: textAt(values, 'party.kind'), circumstance: textAt(values, 'circumstance') });
  // The paper is in Chinese, whatever language the page is read in.
  const named = wordOf(caseFormWords, 'zh', kind);
  const line = [
    kind === 'FINE' && amount.trim() !== '' ? textOf(spotTexts, 'zh', 'fineOf', { kind: named, amount }) : named,
    ...listOf(valueAt(values, 'basis')).map((one) => citationOf(one, 'zh')),
  ].join('；');
  const whole = completed(values, line);
  const faults = faultsIn(fields, whole);
  const shown = pressed ? faults : new Map([...faults].filter(([, fault]) => fault !== 'required'));
  const missing = stepNames.some((name) => valueAt(values, `steps.${name}`) !== true);
  const change = (path: string, value: Filled): void => {
    const next = withValue(values, path, value);
    undo.note(next);
    setValues(next);
  };
  /** What would be sent; null while something is missing, which the form then says. */
  const input = (): Omit<PenaliseOnSpotInput, 'commandId'> | null => {
    setPressed(true);
    if (faults.size > 0 || missing || offence === undefined || session === null) return null;
    return { ...sentOf(fields, whole), case: id, division: session.division, domain: offence.domain } as unknown as Omit<PenaliseOnSpotInput, 'commandId'>;
  };
  const send = async (): Promise<void> => {
    const sent = input();
    if (sent === null || await give(sent) === null) return;
    undo.forget();
    drop();
    dropId();
    void navigate(`/cases/${id}`);
  };
  // While the device looks where it is, they write on: it joins what stands there by then.
  const place = (at: string): void => change('act.place', `${textAt(values, 'act.place')} ${at}`.trim());
  const tell = useRef(place);
  useEffect(() => {
    tell.current = place;
  });
  const here = (): void => navigator.geolocation.getCurrentPosition(({ coords }) => tell.current(`${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}`));
  const options = {
    offence: offences,
    circumstance: (offence?.bands ?? []).map((band) => [band.code, language === 'zh' ? band.zh : band.en] as const),
  };
  const one = (path: string): ReactNode => {
    const field: FormField | undefined = fieldAt(fields, path);
    return field === undefined ? null : (
      <FieldInput key={path} field={field} path={path} value={valueAt(values, path)} words={caseFormWords} options={options} faults={shown} onChange={(value) => change(path, value)} />
    );
  };
  const natural = textAt(values, 'party.kind') === 'NATURAL_PERSON';
  return (
    <div className="page spot">
      <h1>{text('title')}</h1>
      <p>{text('hint')}</p>
      <Form layout="vertical" onFinish={() => void send()} disabled={state.is === 'sending'}>
        <Card size="small" title={text('officers')}>{one('officers')}</Card>
        <Card size="small" title={text('party')}>{['party.kind', 'party.name', natural ? 'party.residentId' : 'party.creditCode', 'party.address', 'party.telephone'].map(one)}</Card>
        <Card size="small" title={text('act')}>
          <FieldInput
            field={{ name: 'offence', type: 'OffenceCode', required: true }} path="act.offence" value={valueAt(values, 'act.offence')} words={caseFormWords} options={options} faults={shown}
            onChange={(value) => {
              const articles = catalogue.find((found) => found.code === value)?.basis.map((basis) => basis.article) ?? [''];
              setValues(withValue(withValue(values, 'act.offence', value), 'basis', articles));
            }}
          />
          {one('act.plate')}
          {one('act.place')}
          {'geolocation' in navigator ? <Button icon={<AimOutlined />} onClick={here} style={{ marginBottom: 16 }}>{text('here')}</Button> : null}
          {['facts', 'reasons', 'basis'].map(one)}
        </Card>
        <Card size="small" title={text('penalty')}>
          <Form.Item label={text('kind')} required>
            <Radio.Group aria-label={text('kind')} value={kind} onChange={(event) => {
              const fine = event.target.value === 'FINE';
              const next = withValue(values, 'penalties.0', { kind: fine ? 'FINE' : 'WARNING', amount: fine ? amount : '', days: '', document: '' });
              setValues(withValue(next, 'paper.performance', spotTexts[fine ? 'performance' : 'performanceOfWarning'][0]));
            }}>
              <Radio.Button value="WARNING">{word('WARNING')}</Radio.Button>
              <Radio.Button value="FINE">{word('FINE')}</Radio.Button>
            </Radio.Group>
          </Form.Item>
          {options.circumstance.length > 1 ? one('circumstance') : null}
          <SpotLimit calculation={calculation} />
          {kind === 'FINE' ? (
            <FieldInput
              field={{ name: 'amount', type: 'Decimal', required: true }} path="penalties.0.amount" value={amount} words={caseFormWords} options={options}
              faults={pressed && amount.trim() === '' ? new Map([['penalties.0.amount', 'required' as const]]) : shown} onChange={(value) => change('penalties.0.amount', value)}
            />
          ) : null}
          {kind === 'FINE' && isAbove(amount, calculation) ? <Alert type="error" showIcon role="alert" title={text('tooLarge')} /> : null}
        </Card>
        <Card size="small" title={text('steps')}>
          {stepNames.map((name) => one(`steps.${name}`))}
          {one('steps.signature')}
          {pressed && missing ? <Alert type="error" showIcon role="alert" title={text('missingSteps')} /> : null}
        </Card>
        <Card size="small" title={text('paper')}>
          <p>{line}</p>
          {['paper.evidence', 'paper.performance', 'paper.remedies', 'paper.seal', 'paper.paperSha256'].map(one)}
        </Card>
        <Space orientation="vertical" style={{ width: '100%' }}>
          {pressed && faults.size > 0 ? <Alert type="error" showIcon role="alert" title={text('incomplete', { count: faults.size })} /> : null}
          <ActOutcome state={state} again={() => void send()} />
          {undo.notice}
          {draftsOf('penaliseOnSpot', id)?.(() => {
            const sent = input();
            return sent === null ? null : { ...sent, commandId: uuid() };
          }, JSON.stringify(whole))}
          <Button type="primary" size="large" htmlType="submit" block loading={state.is === 'sending'}>{text('record')}</Button>
          {undo.clear}
        </Space>
      </Form>
    </div>
  );
}

const listOf = (value: Filled | undefined): readonly string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one !== '') : []);
