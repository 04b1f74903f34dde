import { Card, Result } from 'antd';
import { useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Fault } from '../components/Fault';
import { keyOf } from '../components/identity';
import { Waiting } from '../components/Waiting';
import { fileCase, fineCalculation, weighRecord } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { dayOf, today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { calculatorPath, termsOf } from './calculation';
import type { FileState } from './evidenceFile';
import { WeighActs } from './WeighActs';
import { WeighFacts, type WeighRecord } from './WeighFacts';
import { WeighPictures } from './WeighPictures';
import { WeighReview } from './WeighReview';
import { weighTexts } from './weighTexts';

/** One captured weighing: its pictures side by side, what was read, and the review by keyboard. */
export function WeighPage() {
  const text = useTexts(weighTexts);
  const { id = '' } = useParams();
  const [seen, setSeen] = useState<{ readonly id: string; readonly atLeast: string | null }>({ id, atLeast: null });
  const [{ data, error }, again] = useRead(weighRecord, { id, atLeast: seen.id === id ? seen.atLeast : null });
  if (error !== undefined && data === undefined) return <Fault error={error} again={again} />;
  if (data === undefined) return <Waiting rows={14} />;
  if (data.weighReviewQueue === null) return <Result status="404" title={text('missing')} />;
  return <Weighing key={id} record={data.weighReviewQueue} again={again} onDone={(atLeast) => setSeen({ id, atLeast })} />;
}

function Weighing({ record, again, onDone }: { readonly record: WeighRecord; readonly again: () => void; readonly onDone: (position: string) => void }) {
  const text = useTexts(weighTexts);
  const { session } = useSession();
  const roles = session?.roles ?? [];
  const terms = { offence: 'HW01', actOn: dayOf(record.capturedAt), decidedOn: today(), ...termsOf(record) };
  const [matching, setMatching] = useState<ReadonlySet<string>>(new Set());
  const keep = useCallback((sha256: string, state: FileState) => setMatching((before) => {
    const after = new Set(before);
    if (state.is === 'here' && state.matches) after.add(sha256);
    else after.delete(sha256);
    return after;
  }), []);
  return (
    <div className="page wide">
      <h1>{text('one', { plate: record.plate.split('/')[0] ?? '' })}</h1>
      <WeighReview record={record} matching={matching} again={again} onDone={onDone} />
      <div className="weighing">
        <Card size="small" title={text('pictures')}><WeighPictures record={record} atOnce onState={keep} /></Card>
        <Card
          size="small"
          title={text('facts')}
          extra={mayExecute(fineCalculation, roles) ? <Link to={calculatorPath(terms)}>{text('calculate')}</Link> : null}
        >
          <WeighFacts record={record} />
          {record.stage === 'INFORMED' && mayExecute(fileCase, roles) ? <Link to={`/cases/new?weighing=${keyOf(record.id)}`}>{text('fileCase')}</Link> : null}
        </Card>
      </div>
      <WeighActs record={record} again={again} onDone={onDone} />
    </div>
  );
}
