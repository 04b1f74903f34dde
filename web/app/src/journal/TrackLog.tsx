import type { Column } from '../components/Board';
import { PagedBoard } from '../components/PagedBoard';
import { Plate } from '../components/Plate';
import { useFilter } from '../components/useFilter';
import { trackReadings, type TrackReadingFilterInput, type TrackReadingsResult } from '../documents/trusted';
import { cityKey, cityWords } from '../language/divisions';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { dayIn, purposeIn } from './accessFilter';
import { streamPath } from './names';
import { accessTexts, trackPurposeWords } from './texts';

/** Who looked at which track, of what time and for what. */
export function TrackLog() {
  const text = useTexts(accessTexts);
  const where = useFilter(filterOf);
  return <PagedBoard label={text('tracks')} columns={useColumns()} document={trackReadings} variables={{ where }} rowsOf={(result) => result.trackReadings} to={(row) => streamPath('supervision.track-access', row.vehicle)} none={text('none')} />;
}

function filterOf(search: URLSearchParams): TrackReadingFilterInput | null {
  const all: TrackReadingFilterInput[] = [];
  const [account, reference, day] = [search.get('account'), search.get('reference'), dayIn(search)];
  const purpose = purposeIn(search, trackPurposeWords);
  if (account !== null) all.push({ account: { eq: account } });
  if (reference !== null) all.push({ reference: { eq: reference } });
  if (purpose !== null) all.push({ purpose: { eq: purpose } });
  if (day !== null) all.push({ readOn: { eq: day } });
  return all.length === 0 ? null : { and: all };
}

type Row = TrackReadingsResult['trackReadings']['nodes'][number];

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(accessTexts);
  const city = useWords(cityWords);
  const purpose = useWords(trackPurposeWords);
  return [
    { key: 'recorded', title: text('recorded'), show: (row) => momentOf(row.readAt) },
    { key: 'account', title: text('account'), show: (row) => row.account },
    { key: 'vehicle', title: text('vehicle'), show: (row) => <Plate plate={row.vehicle} /> },
    { key: 'of', title: text('of'), show: (row) => `${momentOf(row.from)} – ${momentOf(row.until)}` },
    { key: 'person', title: text('person'), show: (row) => text(row.ofPerson ? 'yes' : 'no') },
    { key: 'purpose', title: text('purpose'), show: (row) => purpose(row.purpose) },
    { key: 'reference', title: text('reference'), show: (row) => row.reference },
    { key: 'division', title: text('authority'), show: (row) => city(cityKey(row.division)) },
  ];
}
