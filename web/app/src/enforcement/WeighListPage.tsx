import { useSearchParams } from 'react-router';
import type { Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { Plate } from '../components/Plate';
import { useFilter } from '../components/useFilter';
import { weighReviews, type WeighReviewsResult } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf, today } from '../language/time';
import { weighFilter } from './weighFilter';
import { weighStageWords, weighTexts } from './weighTexts';

type Row = WeighReviewsResult['weighReviewQueues']['nodes'][number];

/** The captured weighings: what waits for a review, and what became of the rest. */
export function WeighListPage() {
  const text = useTexts(weighTexts);
  const [search] = useSearchParams();
  const where = useFilter(weighFilter);
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        <Toggle name="review" label={text('toReview')} />
        <Choice name="stage" all={text('anyStage')} words={weighStageWords} />
      </Filters>
      <PagedBoard
        label={text('title')}
        columns={useColumns()}
        document={weighReviews}
        variables={{ where, order: [{ capturedOn: 'ASC' }] }}
        rowsOf={(result) => result.weighReviewQueues}
        to={(row) => `/weighings/${keyOf(row.id)}?${search.toString()}`}
        tone={(row) => (row.handleBy !== null && row.handleBy < today() && row.waiting ? 'bad' : undefined)}
        none={text('none')}
      />
    </div>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(weighTexts);
  const stage = useWords(weighStageWords);
  return [
    { key: 'plate', title: text('plate'), show: (row) => <Plate plate={row.plate} /> },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'site', title: text('site'), show: (row) => row.site?.name },
    { key: 'captured', title: text('captured'), show: (row) => minuteOf(row.capturedAt) },
    { key: 'axles', title: text('axles'), show: (row) => row.axleCount },
    { key: 'adjusted', title: text('adjusted'), show: (row) => text('kg', { kg: row.adjustedKg }) },
    { key: 'limit', title: text('limit'), show: (row) => text('kg', { kg: row.limitKg }) },
    { key: 'excess', title: text('excess'), show: (row) => <strong>{text('kg', { kg: row.excessKg })}</strong> },
    { key: 'first', title: text('first'), show: (row) => row.firstReviewer },
    { key: 'handleBy', title: text('handleBy'), show: (row) => row.handleBy },
  ];
}
