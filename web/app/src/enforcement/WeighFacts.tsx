import { Link } from 'react-router';
import { Facts, type Line } from '../components/Facts';
import { keyOf } from '../components/identity';
import { Plate } from '../components/Plate';
import type { WeighRecordResult } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { caseFormWords } from './formWords';
import { directionWords, warningWords, weighStageWords, weighTexts } from './weighTexts';

/** A captured weighing with everything that a reviewer looks at. */
export type WeighRecord = NonNullable<WeighRecordResult['weighReviewQueue']>;

/** What a device read, what counts of it, and what is known of the truck. */
export function useWeighLines(record: WeighRecord): readonly Line[] {
  const text = useTexts(weighTexts);
  const [stage, word, direction, warning] = [useWords(weighStageWords), useWords(caseFormWords), useWords(directionWords), useWords(warningWords)];
  return [
    [text('stage'), stage(record.stage)],
    [text('plate'), <Plate key="plate" plate={record.plate} />],
    [text('confidence'), text('percent', { percent: (record.plateConfidence / 10).toFixed(1) })],
    [text('site'), record.site?.name],
    [text('captured'), minuteOf(record.capturedAt)],
    [text('way'), text('wayOf', { direction: direction(record.direction), lane: record.laneNumber, speed: record.speedKmh })],
    [text('weigher'), word(record.weigher)],
    [text('device'), record.certificateNumber],
    [text('reading'), text('kg', { kg: record.readingKg })],
    [text('adjusted'), text('less', { kg: record.adjustedKg, error: record.errorPerMille })],
    [text('limit'), text('kg', { kg: record.limitKg })],
    [text('excess'), text('kg', { kg: record.excessKg }), record.excessKg > 0],
    [text('axles'), record.axleCount],
    [text('loads'), record.axleLoads.map((load) => load.kg.toLocaleString('en')).join(' · ')],
    [text('warnings'), record.warnings.map(warning).join(', '), true],
    [text('first'), record.firstReviewer],
    [text('second'), record.secondReviewer],
    [text('remark'), record.remark],
    [text('discarded'), record.discardedFor === null ? null : word(record.discardedFor), true],
    [text('owner'), record.ownerName],
    [text('certificate'), record.vehicleCertificateNumber],
    [text('handleBy'), record.handleBy],
    [text('case'), record.case === null ? null : <Link key="case" to={`/cases/${keyOf(record.case.id)}`}>{record.case.caseNumber}</Link>],
    [text('pack'), <span key="pack" className="digests">{record.sha256}</span>],
  ];
}

/** The same as a list. */
export const WeighFacts = ({ record }: { readonly record: WeighRecord }) => <Facts lines={useWeighLines(record)} />;
