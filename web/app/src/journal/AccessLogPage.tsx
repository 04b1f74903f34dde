import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { Filters, Choice, Search } from '../components/Filters';
import { useTexts } from '../language/LanguageProvider';
import { ExportLog } from './ExportLog';
import { JournalLinks } from './JournalLinks';
import { SensitiveLog } from './SensitiveLog';
import { accessTexts, purposeWords, trackPurposeWords } from './texts';
import { TrackLog } from './TrackLog';

const kinds = { sensitive: SensitiveLog, tracks: TrackLog, exports: ExportLog } as const;
type Kind = keyof typeof kinds;

/** Who read what for which purpose, and who took it along. */
export function AccessLogPage() {
  const text = useTexts(accessTexts);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('log');
  const kind: Kind = asked === 'tracks' || asked === 'exports' ? asked : 'sensitive';
  const Log = kinds[kind];
  return (
    <div className="page wide">
      <JournalLinks />
      <h1>{text('title')}</h1>
      <Tabs
        aria-label={text('kinds')}
        activeKey={kind}
        onChange={(key) => setSearch({ log: key })}
        items={Object.keys(kinds).map((key) => ({ key, label: text(key as Kind), children: key === kind ? (
          <>
            <Filters label={text('filters')}>
              <Search name="account" label={text('account')} />
              <Search name="reference" label={text('reference')} />
              <Choice name="purpose" all={text('anyPurpose')} words={kind === 'tracks' ? trackPurposeWords : purposeWords} />
              <Search name="day" label={text('day')} />
            </Filters>
            <div className="log"><Log /></div>
          </>
        ) : null }))}
      />
    </div>
  );
}
