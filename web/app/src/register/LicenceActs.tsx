import { Card, Empty } from 'antd';
import { History } from '../components/History';
import type { LicenceThenResult } from '../documents/trusted';
import { ActTabs } from '../forms/ActTabs';
import { mayExecute } from '../graphql/document';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { licenceActs } from './acts';
import { licenceFormWords } from './formWords';
import { registerTexts } from './texts';

interface Props {
  readonly licence: NonNullable<LicenceThenResult['now']>;
  readonly onDone: (position: string) => void;
  readonly again: () => void;
}

/** What whoever looks may do with a licence as it stands; nothing for the public. */
export function LicenceActs({ licence, onDone, again }: Props) {
  const text = useTexts(registerTexts);
  const word = useWords(licenceFormWords);
  const { session } = useSession();
  const acts = licenceActs
    .filter((act) => mayExecute(act.document, session?.roles ?? []))
    .map((act) => ({ key: act.name, label: word(act.name), open: act.standings.includes(licence.standing), document: act.document, fields: act.fields }));
  // An operator acts on the licences of the organisation that they speak for.
  if (acts.length === 0 || (session !== null && session.creditCode !== null && session.creditCode !== licence.holderCode)) return null;
  return (
    <Card size="small" title={text('acts')} className="no-print" style={{ marginBottom: 12 }}>
      <ActTabs
        acts={acts}
        fixed={{ licence: licence.id, ...(licence.version === null ? {} : { expectedVersion: licence.version }) }}
        words={licenceFormWords}
        onDone={onDone}
        meanwhile={{ again, since: (version) => <History entries={licence.licenceHistoryEntries.nodes.filter((entry) => BigInt(entry.version) > BigInt(version)).map((entry) => ({ ...entry, document: null }))} /> }}
        empty={<Empty description={text('nothingToDo')} />}
      />
    </Card>
  );
}
