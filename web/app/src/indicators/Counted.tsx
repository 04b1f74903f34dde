import { useMemo, type ComponentType } from 'react';
import { useSearchParams } from 'react-router';
import { Choice } from '../components/Filters';
import { useTexts } from '../language/LanguageProvider';
import type { Texts } from '../language/texts';
import { CountedApplications, CountedDeadlines, CountedEnforcementDeadlines } from './countedMatters';
import type { CountedRows } from './countedRows';
import { CountedAlarms, CountedFiles, CountedPlatforms, CountedTrips, CountedVehicleDays, CountedWaybills } from './countedVehicles';
import { NotYours } from './NotYours';
import { indicatorTexts } from './texts';

interface Props {
  /** The query that has the rows. */
  readonly from: string;
  /** Its filters, as the host wrote them. */
  readonly where: string;
  readonly whereMet: string | null;
  readonly whereMissed: string | null;
  readonly month: string;
}

const sources: Readonly<Record<string, ComponentType<CountedRows>>> = {
  vehicleDays: CountedVehicleDays, detectedTrips: CountedTrips, alarms: CountedAlarms, vehicleFiles: CountedFiles, waybills: CountedWaybills, monitoringPlatforms: CountedPlatforms,
  deadlines: CountedDeadlines, enforcementDeadlines: CountedEnforcementDeadlines, applications: CountedApplications,
};

/** The rows that a figure was counted from: all of them, those that count, or those that fall short. */
export function Counted({ from, where, whereMet, whereMissed, month }: Props) {
  const text = useTexts(indicatorTexts);
  const [search] = useSearchParams();
  const part = search.get('part');
  const filter = (part === 'met' ? whereMet : part === 'missed' ? whereMissed : null) ?? where;
  const asked = useMemo(() => JSON.parse(filter) as object, [filter]);
  const words: Texts<string> = {
    ...(whereMet === null ? {} : { met: indicatorTexts.onlyMet }), ...(whereMissed === null ? {} : { missed: indicatorTexts.onlyMissed }),
  };
  const Rows = sources[from];
  return (
    <section aria-label={text('rows')}>
      <h2>{text('rows')}</h2>
      {Object.keys(words).length === 0 ? null : <div className="filters no-print"><Choice name="part" all={text('all')} words={words} /></div>}
      {Rows === undefined ? <NotYours /> : <Rows where={asked} month={month} />}
    </section>
  );
}
