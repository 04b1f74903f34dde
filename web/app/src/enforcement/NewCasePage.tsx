import { Alert, Card } from 'antd';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { fileCaseForm } from '../documents/forms';
import { fileCase, weighRecord, type WeighRecordResult } from '../documents/trusted';
import { ActForm } from '../forms/ActForm';
import { useDraftId } from '../forms/draft';
import type { Filled } from '../forms/field';
import { useRead } from '../graphql/useRead';
import { useTexts } from '../language/LanguageProvider';
import { dayOf, today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { draftsOf } from './DraftPapers';
import { caseFormWords } from './formWords';
import { asWorked } from './order';
import { caseTexts } from './texts';
import { useOffences } from './useOffences';

/** A case is filed, from nothing or from a weighing. */
export function NewCasePage() {
  const text = useTexts(caseTexts);
  const [search] = useSearchParams();
  const weighing = search.get('weighing');
  const [{ data, error }, again] = useRead(weighRecord, { id: weighing ?? '' }, { pause: weighing === null });
  if (weighing !== null && data === undefined) return error === undefined ? <Waiting rows={12} /> : <Fault error={error} again={again} />;
  return (
    <div className="page">
      <h1>{text('createTitle')}</h1>
      {weighing === null ? null : <Alert type="info" showIcon title={text('createHint')} style={{ marginBottom: 12 }} />}
      <Filing weighing={data?.weighReviewQueue ?? null} />
    </div>
  );
}

const fields = asWorked(fileCaseForm);

function Filing({ weighing }: { readonly weighing: WeighRecordResult['weighReviewQueue'] }) {
  const { session } = useSession();
  const navigate = useNavigate();
  const { offences } = useOffences();
  // The case's own id: should the form be sent twice, or the tab be loaded again, it is one case.
  const [id, dropId] = useDraftId(`new-case.${weighing?.id ?? ''}`);
  const begin = useMemo((): Readonly<Record<string, Filled>> => (weighing === null ? { discoveredOn: today() } : {
    discoveredOn: dayOf(weighing.capturedAt), domain: 'HIGHWAY_ADMINISTRATION', party: { name: weighing.ownerName ?? '' },
    act: {
      offence: 'HW01', actOn: dayOf(weighing.capturedAt), place: weighing.site?.name ?? '', plate: weighing.plate, weighRecord: weighing.id,
      vehicleCertificate: weighing.vehicleCertificateNumber ?? '',
    },
  }), [weighing]);
  return (
    <Card>
      <ActForm
        document={fileCase}
        fields={fields}
        fixed={{ case: id, ...(session === null ? {} : { division: session.division }) }}
        words={caseFormWords}
        options={{ offence: offences }}
        begin={begin}
        look={draftsOf('fileCase', id)}
        onDone={() => {
          dropId();
          void navigate(`/cases/${id}`);
        }}
      />
    </Card>
  );
}
