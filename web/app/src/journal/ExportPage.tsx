import { Alert, Button, Card, Checkbox, Input } from 'antd';
import { useRef, useState, type SubmitEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { exportCase, save, type Exported } from './exportCase';
import { JournalLinks } from './JournalLinks';
import { pascal } from './names';
import { exportTexts, purposeWords, stageWords } from './texts';

const stages = Object.keys(stageWords);

interface Running {
  readonly stage: string | null;
  readonly received: readonly [done: number, all: number] | null;
}

/** Takes a case along as a bundle that proves itself; for what, goes on record. */
export function ExportPage() {
  const text = useTexts(exportTexts);
  const purpose = useWords(purposeWords);
  const { session } = useSession();
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const [running, setRunning] = useState<Running | null>(null);
  const [outcome, setOutcome] = useState<Exported | null>(null);
  const [name, setName] = useState('');
  const stop = useRef<AbortController | null>(null);
  const begin = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const of = (field: string): string => ((filled.get(field) as string | null) ?? '').trim();
    const number = of('number');
    stop.current = new AbortController();
    setOutcome(null);
    setName(`case-${number.replace(/[^\p{L}\p{N}-]/gu, '_')}.zip`);
    setRunning({ stage: null, received: null });
    try {
      const came = await exportCase(
        { number, purpose: pascal(of('purpose')), reference: of('reference'), clear: filled.get('clear') !== null },
        session,
        language,
        {
          stage: (stage) => setRunning({ stage, received: null }),
          received: (done, all) => setRunning({ stage: 'done', received: [done, all] }),
        },
        stop.current.signal,
      );
      setOutcome(came);
      if (came.is === 'bundle') save(came.bytes, `case-${number.replace(/[^\p{L}\p{N}-]/gu, '_')}.zip`);
    } catch {
      // Whoever stops it wants to see no fault; else the network or the host is away.
      setOutcome(stop.current.signal.aborted ? null : { is: 'lost' });
    } finally {
      setRunning(null);
    }
  };
  return (
    <div className="page">
      <JournalLinks />
      <h1>{text('title')}</h1>
      <Card size="small" style={{ marginBottom: 12 }}>
        <p className="quiet">{text('hint')}</p>
        <form className="form-grid" onSubmit={(event) => void begin(event)}>
          <label>{text('number')}<Input name="number" required defaultValue={search.get('case') ?? ''} autoComplete="off" /></label>
          <label>
            {text('purpose')}
            <select name="purpose" className="choice" required defaultValue="">
              <option value="" disabled>{text('choosePurpose')}</option>
              {Object.keys(purposeWords).map((one) => <option key={one} value={one}>{purpose(one)}</option>)}
            </select>
          </label>
          <label>{text('reference')}<Input name="reference" required maxLength={100} autoComplete="off" /></label>
          <Checkbox name="clear">{text('clear')}</Checkbox>
          <Button type="primary" htmlType="submit" loading={running !== null}>{text('export')}</Button>
          {running === null ? null : <Button onClick={() => stop.current?.abort()}>{text('stop')}</Button>}
        </form>
      </Card>
      {running === null ? null : <Progress running={running} />}
      {outcome === null ? null : <Outcome outcome={outcome} name={name} />}
      <p className="no-print"><Link to="/journal/access?log=exports">{text('onRecord')}</Link></p>
    </div>
  );
}

function Progress({ running }: { readonly running: Running }) {
  const text = useTexts(exportTexts);
  const stage = useWords(stageWords);
  const here = running.received === null ? stages.indexOf(running.stage ?? '') : stages.length;
  return (
    <Card size="small" title={text('progress')} style={{ marginBottom: 12 }}>
      <ol className="stages" role="status" aria-live="polite">
        {stages.map((name, index) => (
          <li key={name} className={index < here ? 'finished' : index === here ? 'now' : undefined}>
            {stage(name)} <span className="quiet">{text(index < here ? 'finished' : index === here ? 'now' : 'waits')}</span>
          </li>
        ))}
        <li className={running.received === null ? undefined : 'now'}>
          {text('transfer')} <span className="quiet">{running.received === null ? text('waits') : text('transferred', { done: running.received[0], all: running.received[1] })}</span>
        </li>
      </ol>
    </Card>
  );
}

function Outcome({ outcome, name }: { readonly outcome: Exported; readonly name: string }) {
  const text = useTexts(exportTexts);
  const { language } = useLanguage();
  switch (outcome.is) {
    case 'bundle':
      return (
        <Alert
          type="success"
          showIcon
          role="status"
          title={text('done')}
          description={<div className="digests">{text('saved', { name, bytes: outcome.bytes.length })}<br />{text(outcome.isCompared ? 'digest' : 'digestNotCompared', { digest: outcome.sha256 })}</div>}
          action={<Button size="small" onClick={() => save(outcome.bytes, name)}>{text('again')}</Button>}
        />
      );
    case 'failed':
      return (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={text('failed')}
          description={<>{language === 'zh' ? outcome.failure.zh : outcome.failure.en}{outcome.failure.rule === null ? null : <> · {text('rule')} <code>{outcome.failure.rule}</code></>}</>}
        />
      );
    default:
      return <Alert type="error" showIcon role="alert" title={text('failed')} description={text(outcome.is)} />;
  }
}
