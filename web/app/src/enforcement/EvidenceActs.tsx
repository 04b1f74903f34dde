import { Button, Space } from 'antd';
import { ActOutcome } from '../components/ActOutcome';
import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import { ActTabs, type OfferedAct } from '../forms/ActTabs';
import { standingOf } from '../forms/meanwhile';
import { formTexts } from '../forms/texts';
import { mayExecute, type Role } from '../graphql/document';
import { useAct } from '../graphql/useAct';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { draftsOf } from './DraftPapers';
import type { EvidenceItem } from './EvidenceList';
import { caseFormWords } from './formWords';
import { asWorked } from './order';
import { caseTexts } from './texts';

interface Props {
  readonly item: EvidenceItem;
  /** Id of its case. */
  readonly id: string;
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}

/** Whether a capture passes is for whoever reviews it to say: neither answer stands there before. */
const reviewFields = forms.reviewCaptureForm.map((field) => (field.name === 'passed' ? { ...field, open: true } : field));

/** What may be done with an item of evidence: have the store read it again, on record; review a capture; register it in advance; exclude it. */
export function EvidenceActs({ item, id, again, onDone }: Props) {
  const [text, form] = [useTexts(caseTexts), useTexts(formTexts)];
  const word = useWords(caseFormWords);
  const { session } = useSession();
  const [state, give] = useAct(documents.verifyEvidence);
  const roles = session?.roles ?? [];
  const verify = async (): Promise<void> => {
    const position = await give({ evidence: item.id });
    if (position !== null) onDone(position);
  };
  const act = (name: string, document: { readonly roles: readonly Role[] }, fields: OfferedAct['fields'], open: boolean, begin: OfferedAct['begin'] = {}): OfferedAct =>
    ({ key: name, label: word(name), document, fields: asWorked(fields), open: open && mayExecute(document, roles), begin, look: draftsOf(name, id) });
  const captured = item.device !== null;
  const acts = [
    act('reviewCapture', documents.reviewCapture, reviewFields, captured && !item.reviewFailed && item.reviewed < 2, { step: item.reviewed === 0 ? 'FIRST' : 'SECOND' }),
    act('registerEvidenceInAdvance', documents.registerEvidenceInAdvance, forms.registerEvidenceInAdvanceForm, item.keeper !== null && item.disposeBy === null && item.disposal === null && !item.excluded),
    act('disposeOfRegistration', documents.disposeOfRegistration, forms.disposeOfRegistrationForm, item.disposeBy !== null),
    act('excludeEvidence', documents.excludeEvidence, forms.excludeEvidenceForm, !item.excluded),
  ];
  const isSo = (it: boolean): string => form(it ? 'yes' : 'no');
  const standing = standingOf([
    [text('reviewed'), text('reviewedOf', { count: item.reviewed })],
    [text('reviewFailed'), isSo(item.reviewFailed)],
    [text('excluded'), isSo(item.excluded)],
    [text('broken'), isSo(item.broken)],
    [text('disposeBy'), item.disposeBy],
    [text('keeper'), item.keeper],
    [text('seal'), item.sealNumber],
    [text('verifiedOn'), item.verifiedOn],
  ]);
  return (
    <Space orientation="vertical" style={{ width: '100%' }} className="no-print">
      {captured && item.reviewed < 2 ? <p>{text('evidenceReview')}</p> : null}
      {item.fileSha256 === null || !mayExecute(documents.verifyEvidence, roles) ? null : (
        <>
          <Button size="small" loading={state.is === 'sending'} onClick={() => void verify()}>{text('verify')}</Button>
          <ActOutcome state={state} again={() => void verify()} />
        </>
      )}
      {acts.some((one) => one.open) ? (
        <details>
          <summary>{text('evidenceActs')}</summary>
          <ActTabs
            acts={acts}
            fixed={{ evidence: item.id, expectedVersion: item.version }}
            about={item.id}
            words={caseFormWords}
            onDone={onDone}
            empty={null}
            meanwhile={{ again, standing }}
          />
        </details>
      ) : null}
    </Space>
  );
}
