import { Alert, Empty, Tag } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { Choice, Filters, Search } from '../components/Filters';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { useFilter } from '../components/useFilter';
import { figureInForce, quadrantMaps, type QuadrantMapFilterInput } from '../documents/trusted';
import { useAll } from '../graphql/useAll';
import { useRead } from '../graphql/useRead';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { today } from '../language/time';
import { CreditSections } from './CreditSections';
import { quadrantOf, quadrants, type Point } from './quadrants';
import { subjectOf, subjectPath } from './subject';
import { creditTexts, quadrantWords, tradeWords } from './texts';

const QuadrantChart = lazy(() => import('./QuadrantChart').then((chart) => ({ default: chart.QuadrantChart })));

/** As many points as a map and a table can show. */
const most = 2000;

/** The map of credit: who breaks the rules often, and whose score falls. Whoever cannot see it reads the table. */
export function QuadrantPage() {
  const text = useTexts(creditTexts);
  const [search] = useSearchParams();
  const where = useFilter(filterOf);
  const all = useAll(quadrantMaps, { where }, (result) => result.quadrantMaps, most);
  const [{ data }] = useRead(figureInForce, { key: 'credit.map-violation-rate' });
  const figure = data?.figure;
  const inForce = figure?.value != null && (figure.inForceFrom === null || figure.inForceFrom <= today()) ? figure.value : figure?.default;
  const quadrant = search.get('quadrant');
  const points = useMemo(() => {
    const divider = Number(inForce ?? 0);
    return all.rows.map((point) => ({ point, quadrant: quadrantOf(point, divider) })).filter((one) => one.quadrant !== null && (quadrant === null || one.quadrant === quadrant));
  }, [all.rows, inForce, quadrant]);
  return (
    <div className="page wide">
      <h1>{text('map')}</h1>
      <CreditSections />
      <Filters label={text('filters')}>
        <Search name="find" label={text('name')} />
        <Choice name="city" all={text('anyCity')} words={cityWords} />
        <Choice name="trade" all={text('anyTrade')} words={tradeWords} />
        <Choice name="quadrant" all={text('anyQuadrant')} words={quadrantWords} />
      </Filters>
      {all.error !== undefined ? <Fault error={all.error} /> : all.state === 'reading' && all.rows.length === 0 ? <Waiting rows={12} /> : points.length === 0 ? <Empty description={text('noPoints')} /> : (
        <>
          <p role="status">
            {text('shownOf', { count: points.length })}
            {inForce == null ? null : <> · {text('violationRate')} {text('divider', { value: inForce })} <Tag>{text('projectFigure')}</Tag></>}
          </p>
          {all.state === 'cut' ? <Alert type="warning" showIcon title={text('cut')} style={{ marginBottom: 8 }} /> : null}
          <Suspense fallback={<div className="chart tall" />}><QuadrantChart points={points.map((one) => one.point)} divider={Number(inForce ?? 0)} /></Suspense>
          <p>{text('legend')}</p>
          <Table points={points} />
        </>
      )}
    </div>
  );
}

function filterOf(search: URLSearchParams): QuadrantMapFilterInput | null {
  const all: QuadrantMapFilterInput[] = [];
  const [find, city, trade] = ['find', 'city', 'trade'].map((name) => search.get(name)?.trim() ?? '');
  if (find) all.push({ name: find.length < 3 ? { startsWith: find } : { contains: find } });
  if (city) all.push({ division: { startsWith: city } });
  if (trade) all.push({ trade: { eq: trade as never } });
  return all.length === 0 ? null : { and: all };
}

interface Placed {
  readonly point: Point;
  readonly quadrant: keyof typeof quadrants | null;
}

function Table({ points }: { readonly points: readonly Placed[] }) {
  const text = useTexts(creditTexts);
  const [trade, city, word] = [useWords(tradeWords), useWords(cityWords), useWords(quadrantWords)];
  const columns = useMemo<readonly Column<Placed>[]>(
    () => [
      { key: 'name', title: text('name'), show: ({ point }) => point.name },
      { key: 'quadrant', title: text('quadrant'), show: ({ quadrant }) => <span style={{ color: quadrant === null ? undefined : quadrants[quadrant], fontWeight: 600 }}>{word(quadrant)}</span> },
      { key: 'x', title: text('violationRate'), show: ({ point }) => point.x },
      { key: 'y', title: text('pointsGained'), show: ({ point }) => point.y },
      { key: 'city', title: text('city'), show: ({ point }) => city(cityKey(point.division)) },
      { key: 'trade', title: text('trade'), show: ({ point }) => trade(point.trade) },
      { key: 'asOf', title: text('asOf'), show: ({ point }) => point.asOf },
    ],
    [text, word, trade, city],
  );
  const order = Object.keys(quadrants);
  const sorted = [...points].sort((one, other) => order.indexOf(other.quadrant ?? '') - order.indexOf(one.quadrant ?? '') || Number(one.point.y) - Number(other.point.y));
  return (
    <Board label={text('map')} columns={columns}>
      {sorted.map((one) => (
        <BoardRow key={one.point.id} row={one} columns={columns} to={`${subjectPath(subjectOf(one.point.profile))}?field=${one.point.profile.slice(-2)}`} tone={one.quadrant === 'alarming' ? 'bad' : one.quadrant === 'slipping' ? 'amber' : undefined} />
      ))}
    </Board>
  );
}
