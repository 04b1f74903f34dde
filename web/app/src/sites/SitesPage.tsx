import { Card } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Column } from '../components/Board';
import { Day } from '../components/Day';
import { Choice, Filters, Search } from '../components/Filters';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { monitoringSites, type MonitoringSitesResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { Cities } from '../map/Cities';
import type { CityFigure } from '../map/CityMap';
import { siteFilterOf } from './filter';
import { siteKindWords, siteStageWords, siteTexts } from './texts';

type Row = MonitoringSitesResult['monitoringSites']['nodes'][number];

const total = (result: MonitoringSitesResult): number => result.monitoringSites.totalCount;
const rowsOf = (result: MonitoringSitesResult): MonitoringSitesResult['monitoringSites'] => result.monitoringSites;
const tones: Readonly<Record<string, string>> = { IN_SERVICE: 'good', PUBLISHED: 'going', SUSPENDED: 'amber', RETIRED: 'ended' };

/** The monitoring sites that are made public (APL 41), as a list and by city. */
export function SitesPage() {
  const text = useTexts(siteTexts);
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <p>{text('lead')}</p>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Choice name="kind" all={text('anyKind')} words={siteKindWords} />
        <Choice name="stage" all={text('anyStage')} words={siteStageWords} />
        <Choice name="city" all={text('anyCity')} words={cityWords} />
      </Filters>
      <ByCity />
      <PagedBoard label={text('title')} columns={useColumns()} document={monitoringSites} rowsOf={rowsOf} total={total} variables={{ where: useFilter(siteFilterOf) }} to={() => undefined} none={text('none')} />
    </div>
  );
}

/** How many sites each city has: of those that the filters leave, the city aside. */
function ByCity() {
  const text = useTexts(siteTexts);
  const city = useWords(cityWords);
  const [search, setSearch] = useSearchParams();
  const elsewhere = new URLSearchParams(search);
  elsewhere.delete('city');
  const [{ data }] = useRead(monitoringSites, { where: siteFilterOf(elsewhere) });
  const found = data?.monitoringSites;
  const values = useMemo(() => {
    const counts = new Map<string, number>();
    for (const site of found?.nodes ?? []) counts.set(cityKey(site.division), (counts.get(cityKey(site.division)) ?? 0) + 1);
    return new Map<string, CityFigure>([...counts].map(([key, count]) => [key, { value: count, shown: String(count), told: text('sites', { city: city(key), count }) }]));
  }, [found, text, city]);
  return (
    <Card size="small" title={text('map')} style={{ marginBottom: 12 }}>
      <Cities
        label={text('map')}
        values={values}
        onCity={(chosen) => {
          const next = new URLSearchParams(search);
          next.set('city', chosen);
          setSearch(next, { replace: true });
        }}
      />
      <p className="hint">{text('mapHint')} {found?.pageInfo.hasNextPage === true ? text('more', { count: found.nodes.length }) : null}</p>
    </Card>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(siteTexts);
  const [kind, stage, city] = [useWords(siteKindWords), useWords(siteStageWords), useWords(cityWords)];
  return [
    { key: 'name', title: text('name'), show: (row) => row.name },
    { key: 'position', title: text('position'), show: (row) => row.position ?? text('moving') },
    { key: 'stage', title: text('stage'), show: (row) => <span className={`mark ${tones[row.stage] ?? 'ended'}`}>{stage(row.stage)}</span> },
    { key: 'since', title: text('since'), show: (row) => <Day on={row.inServiceSince} /> },
    { key: 'kind', title: text('kind'), show: (row) => kind(row.kind) },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'agency', title: text('agency'), show: (row) => row.agency },
    { key: 'notice', title: text('notice'), show: (row) => row.noticeNumber },
    { key: 'published', title: text('published'), show: (row) => <Day on={row.publishedOn} /> },
  ];
}
