import { Card } from 'antd';
import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import { ActTabs, type OfferedAct } from '../forms/ActTabs';
import type { Filled } from '../forms/field';
import { standingOf } from '../forms/meanwhile';
import { mayExecute, type Role } from '../graphql/document';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { caseFormWords } from './formWords';
import { asWorked } from './order';
import { useWeighLines, type WeighRecord } from './WeighFacts';
import { weighTexts } from './weighTexts';

interface Props {
  readonly record: WeighRecord;
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}

/** What follows a review, until the weighing is part of a case. */
export function WeighActs({ record, again, onDone }: Props) {
  const lines = useWeighLines(record);
  const text = useTexts(weighTexts);
  const word = useWords(caseFormWords);
  const { session } = useSession();
  const act = (name: string, document: { readonly roles: readonly Role[] }, fields: OfferedAct['fields'], stages: readonly string[], begin: Readonly<Record<string, Filled>> = {}): OfferedAct => ({
    key: name, label: word(name), document, fields: asWorked(fields), begin, open: stages.includes(record.stage) && session !== null && mayExecute(document, session.roles),
  });
  const acts = [
    act('sealWeighEvidence', documents.sealWeighEvidence, forms.sealWeighEvidenceForm, ['SECOND_REVIEWED'], { sha256: record.sha256 }),
    act('identifyOwner', documents.identifyOwner, forms.identifyOwnerForm, ['EVIDENCE_SEALED']),
    act('informOwner', documents.informOwner, forms.informOwnerForm, ['OWNER_IDENTIFIED']),
    act('fileWeighing', documents.fileWeighing, forms.fileWeighingForm, ['INFORMED']),
    act('discardWeighing', documents.discardWeighing, forms.discardWeighingForm, ['SECOND_REVIEWED', 'EVIDENCE_SEALED', 'OWNER_IDENTIFIED', 'INFORMED']),
  ];
  if (!acts.some((one) => one.open)) return null;
  return (
    <Card size="small" title={text('acts')} className="no-print" style={{ marginTop: 12 }}>
      <ActTabs acts={acts} fixed={{ record: record.id, expectedVersion: record.version }} words={caseFormWords} onDone={onDone} empty={null} meanwhile={{ again, standing: standingOf(lines) }} />
    </Card>
  );
}
