import { Card } from 'antd';
import { Facts, type Line } from '../components/Facts';
import { keyOf } from '../components/identity';
import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import { ActForm } from '../forms/ActForm';
import { ActTabs, type OfferedAct } from '../forms/ActTabs';
import type { FormField } from '../forms/field';
import { standingOf } from '../forms/meanwhile';
import { mayExecute, type Role } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { listed } from '../language/list';
import { useSession } from '../session/SessionProvider';
import { creditFormWords } from './formWords';
import { asWorked } from './order';
import type { Report } from './SubjectPage';
import { creditTexts, groundWords, listingStageWords, listWords } from './texts';

type Listing = NonNullable<documents.ListingsOfSubjectResult['overload']>;

const notifyFields = asWorked(forms.notifyListingForm);

interface Props {
  readonly report: Report;
  readonly atLeast: string | null;
  readonly onDone: (position: string) => void;
}

/** The lists near which a subject has come, and the way onto one and off it. */
export function Listings({ report, atLeast, onDone }: Props) {
  const text = useTexts(creditTexts);
  const { session } = useSession();
  const roles = session?.roles ?? [];
  const sees = mayExecute(documents.listingsOfSubject, roles);
  const [{ data }, again] = useRead(
    documents.listingsOfSubject,
    { overload: `${report.subject}:Overload`, serious: `${report.subject}:SeriousDishonesty`, red: `${report.subject}:Red`, atLeast },
    { pause: !sees },
  );
  if (!sees) return null;
  const known = data === undefined ? [] : [data.overload, data.serious, data.red].filter((one) => one !== null);
  return (
    <Card size="small" title={text('listings')} className="whole" loading={data === undefined}>
      {known.length === 0 ? <p className="quiet">{text('noListings')}</p> : known.map((listing) => <OnList key={listing.id} listing={listing} report={report} again={again} onDone={onDone} />)}
      {data !== undefined && mayExecute(documents.notifyListing, roles) ? <Begin report={report} known={known} onDone={onDone} /> : null}
    </Card>
  );
}

interface ListProps {
  readonly listing: Listing;
  readonly report: Report;
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}

function OnList({ listing, report, again, onDone }: ListProps) {
  const text = useTexts(creditTexts);
  const { language } = useLanguage();
  const [list, stage, ground, word] = [useWords(listWords), useWords(listingStageWords), useWords(groundWords), useWords(creditFormWords)];
  const { session } = useSession();
  const act = (key: string, document: { readonly roles: readonly Role[] }, fields: readonly FormField[], stages: readonly string[], more: Pick<OfferedAct, 'fixed'> = {}) =>
    ({ key, label: word(key), open: stages.includes(listing.stage), document, fields: asWorked(fields), ...more });
  const acts = [
    act('recordListingDefence', documents.recordListingDefence, forms.recordListingDefenceForm, ['NOTIFIED']),
    act('listSubject', documents.listSubject, forms.listSubjectForm, ['NOTIFIED', 'DEFENDED'], { fixed: { profile: listing.list === 'RED' ? keyOf(report.id) : undefined } }),
    act('dropListing', documents.dropListing, forms.dropListingForm, ['NOTIFIED', 'DEFENDED']),
    act('serveListingDecision', documents.serveListingDecision, forms.serveListingDecisionForm, ['LISTED']),
    act('publishListing', documents.publishListing, forms.publishListingForm, ['SERVED']),
    act('delistSubject', documents.delistSubject, forms.delistSubjectForm, ['LISTED', 'SERVED', 'PUBLISHED']),
  ].filter(({ document }) => mayExecute(document, session?.roles ?? []));
  const lines: readonly Line[] = [
    [text('ground'), ground(listing.ground)],
    [text('basis'), listing.basis],
    [text('evidence'), listed(listing.evidence, language)],
    [text('defendBy'), listing.defendBy],
    [text('reviewOn'), listing.reviewOn],
    [text('latest'), listing.document],
    [text('changedOn'), listing.changedOn],
  ];
  return (
    <section aria-label={list(listing.list)}>
      <h3>{list(listing.list)} <small className={`mark ${['LISTED', 'SERVED', 'PUBLISHED'].includes(listing.stage) ? (listing.list === 'RED' ? 'good' : 'bad') : 'ended'}`}>{stage(listing.stage)}</small></h3>
      <Facts lines={lines} />
      {acts.length === 0 ? null : (
        <div className="no-print">
          <ActTabs
            acts={acts}
            about={listing.id}
            fixed={{ listing: keyOf(listing.id), expectedVersion: listing.version }}
            words={creditFormWords}
            onDone={onDone}
            empty={null}
            meanwhile={{ again, standing: [[text('stage'), stage(listing.stage)], ...standingOf(lines)] }}
          />
        </div>
      )}
    </section>
  );
}

/** Those lists are offered on which the subject does not stand, and which it is not on the way to. */
function Begin({ report, known, onDone }: { readonly report: Report; readonly known: readonly Listing[]; readonly onDone: (position: string) => void }) {
  const list = useWords(listWords);
  const word = useWords(creditFormWords);
  const isFree = (kind: Listing['list']): boolean => known.every((listing) => listing.list !== kind || ['DROPPED', 'DELISTED'].includes(listing.stage));
  const black = ([['OVERLOAD', 'Overload'], ['SERIOUS_DISHONESTY', 'SeriousDishonesty']] as const).filter(([kind]) => isFree(kind));
  return (
    <>
      {black.length === 0 ? null : (
        <details className="no-print">
          <summary>{word('notifyListing')}</summary>
          <ActForm
            document={documents.notifyListing}
            fields={notifyFields}
            about={`${report.subject}:notify`}
            fixed={{ division: report.division, ...(report.subject.startsWith('P:') ? {} : { name: report.name }) }}
            words={creditFormWords}
            options={{ listing: black.map(([kind, name]) => [`${report.subject}:${name}`, list(kind)] as const) }}
            onDone={onDone}
          />
        </details>
      )}
      {isFree('RED') && report.subject.startsWith('E:') ? (
        <details className="no-print">
          <summary>{word('listRed')}</summary>
          <ActForm
            document={documents.listSubject}
            fields={forms.listSubjectForm}
            about={`${report.subject}:Red`}
            fixed={{ listing: `${report.subject}:Red`, profile: keyOf(report.id) }}
            words={creditFormWords}
            onDone={onDone}
          />
        </details>
      ) : null}
    </>
  );
}
