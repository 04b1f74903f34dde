import { Alert, Button, Card, Space, Switch } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ActOutcome } from '../components/ActOutcome';
import { keyOf } from '../components/identity';
import { discardWeighingForm } from '../documents/forms';
import { discardWeighing, passFirstReview, passSecondReview, weighReviews, type PassFirstReviewInput } from '../documents/trusted';
import { ActForm } from '../forms/ActForm';
import { standingOf } from '../forms/meanwhile';
import { mayExecute } from '../graphql/document';
import { useAct } from '../graphql/useAct';
import { useRead } from '../graphql/useRead';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { caseFormWords } from './formWords';
import { useWeighLines, type WeighRecord } from './WeighFacts';
import { useKeys } from './useKeys';
import { weighFilter } from './weighFilter';
import { viewWords, weighTexts } from './weighTexts';

/**
 * The review of a weighing, by keyboard: Y and Enter pass it, N opens the reasons for which it is discarded, J and K go on and back. Until
 * Enter nothing is sent, and Esc takes it back. It passes only before pictures that are here and are those on record (APL 41).
 */
export function WeighReview({ record, matching, again, onDone }: {
  readonly record: WeighRecord;
  /** Digests of the pictures that are here and match. */
  readonly matching: ReadonlySet<string>;
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}) {
  const text = useTexts(weighTexts);
  const view = useWords(viewWords);
  const lines = useWeighLines(record);
  const { session } = useSession();
  const first = record.stage === 'AUTO_SCREENED';
  const [state, give] = useAct<object, PassFirstReviewInput>(first ? passFirstReview : passSecondReview);
  const [doing, setDoing] = useState<'nothing' | 'passing' | 'discarding'>('nothing');
  const [keys, setKeys] = useKeys();
  const { next, previous } = useNeighbours(record);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const roles = session?.roles ?? [];
  const waits = first || record.stage === 'FIRST_REVIEWED';
  const may = mayExecute(first ? passFirstReview : passSecondReview, roles);
  const own = !first && record.firstReviewer === session?.account;
  const open = waits && may && !own && state.is !== 'sending' && state.is !== 'done';
  const pictures = record.pictures ?? [];
  const unseen = pictures.filter((picture) => !matching.has(picture.sha256));
  const passable = open && pictures.length > 0 && unseen.length === 0;
  const go = (id: string | null): void => {
    if (id !== null) void navigate(`/weighings/${id}?${search.toString()}`);
  };
  const send = async (): Promise<void> => {
    setDoing('nothing');
    const position = await give({ record: record.id, expectedVersion: record.version });
    if (position === null) {
      again();
      return;
    }
    onDone(position);
    go(next);
  };

  useEffect(() => {
    if (!keys) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setDoing('nothing');
      if (event.ctrlKey || event.altKey || event.metaKey || isWithin(event.target, 'input, textarea, select, [role=dialog]')) return;
      switch (event.key) {
        case 'y': case 'Y':
          if (passable) setDoing('passing');
          break;
        case 'n': case 'N':
          if (open) setDoing('discarding');
          break;
        case 'j': case 'J':
          go(next);
          break;
        case 'k': case 'K':
          go(previous);
          break;
        case 'Enter':
          // A button or link that has the focus does what is its own.
          if (doing !== 'passing' || !passable || isWithin(event.target, 'button, a')) return;
          event.preventDefault();
          void send();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  return (
    <Card
      size="small"
      className="no-print"
      title={waits ? text(first ? 'firstReview' : 'secondReview') : text('review')}
      style={{ marginBottom: 12 }}
      extra={<label className="toggle"><Switch size="small" checked={keys} aria-label={text('keys')} onChange={setKeys} /> {text('keys')}</label>}
    >
      <Space orientation="vertical" style={{ width: '100%' }}>
        <Space wrap>
          {waits && may && !own ? (
            <>
              <Button type="primary" disabled={!passable} onClick={() => setDoing('passing')}>{text('pass')}</Button>
              <Button danger disabled={!open} onClick={() => setDoing('discarding')}>{text('reject')}</Button>
            </>
          ) : null}
          <Button disabled={next === null} onClick={() => go(next)}>{text('next')}</Button>
          <Button disabled={previous === null} onClick={() => go(previous)}>{text('previous')}</Button>
        </Space>
        {waits && own ? <Alert type="info" showIcon title={text('mustDiffer')} /> : waits && !may ? <Alert type="info" showIcon title={text('notYours')} /> : null}
        {!open || passable ? null : (
          <Alert type="info" showIcon role="status" title={pictures.length === 0 ? text('noneToSee') : text('unseen', { pictures: unseen.map((picture) => view(picture.view)).join(' · ') })} />
        )}
        {doing !== 'passing' || !passable ? null : (
          <Alert type="warning" showIcon role="status" title={text('armed')} action={
            <Space>
              <Button size="small" type="primary" autoFocus onClick={() => void send()}>{text('send')}</Button>
              <Button size="small" onClick={() => setDoing('nothing')}>{text('takeBack')}</Button>
            </Space>
          } />
        )}
        {doing !== 'discarding' ? null : (
          <ActForm document={discardWeighing} fields={discardWeighingForm} fixed={{ record: record.id, expectedVersion: record.version }} words={caseFormWords} about={`review:${record.id}`} begin={{ reason: 'REVIEW_FAILED' }} meanwhile={{ again, standing: standingOf(lines) }} onDone={(position) => {
            setDoing('nothing');
            onDone(position);
            go(next);
          }} />
        )}
        <ActOutcome state={state} again={() => void send()} />
        {waits && next === null ? <div role="status">{text('end')}</div> : null}
      </Space>
    </Card>
  );
}

const isWithin = (target: EventTarget | null, what: string): boolean => target instanceof Element && target.closest(what) !== null;

/** The records before and after one in the queue as its address filters it; what waits for a review, where that says nothing. */
function useNeighbours(record: WeighRecord): { readonly next: string | null; readonly previous: string | null } {
  const [search] = useSearchParams();
  const where = useMemo(() => weighFilter(search) ?? weighFilter(new URLSearchParams({ review: '1' })), [search]);
  const [{ data }] = useRead(weighReviews, { where, order: [{ capturedOn: 'ASC' }], first: 100 });
  // What was reviewed leaves the queue: its place stays that which it had.
  const [place, setPlace] = useState<number | null>(null);
  const rows = (data?.weighReviewQueues.nodes ?? []).map((row) => keyOf(row.id));
  const here = rows.indexOf(keyOf(record.id));
  if (here >= 0 && here !== place) setPlace(here);
  const at = here >= 0 ? here : place ?? -1;
  return { next: rows[here >= 0 ? at + 1 : Math.max(at, 0)] ?? null, previous: rows[at - 1] ?? null };
}
