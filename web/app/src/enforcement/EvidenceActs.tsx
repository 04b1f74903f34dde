import { Button, Space } from 'antd';
import { ActOutcome } from '../components/ActOutcome';
import { excludeEvidenceForm } from '../documents/forms';
import { excludeEvidence, verifyEvidence } from '../documents/trusted';
import { ActForm } from '../forms/ActForm';
import { mayExecute } from '../graphql/document';
import { useAct } from '../graphql/useAct';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import type { EvidenceItem } from './EvidenceList';
import { caseFormWords } from './formWords';
import { caseTexts } from './texts';

/** What may be done with an item of evidence: have the store read it again, on record, or exclude it. */
export function EvidenceActs({ item, onDone }: { readonly item: EvidenceItem; readonly onDone: (position: string) => void }) {
  const text = useTexts(caseTexts);
  const { session } = useSession();
  const [state, give] = useAct(verifyEvidence);
  const roles = session?.roles ?? [];
  const verify = async (): Promise<void> => {
    const position = await give({ evidence: item.id });
    if (position !== null) onDone(position);
  };
  return (
    <Space orientation="vertical" style={{ width: '100%' }} className="no-print">
      {item.fileSha256 === null || !mayExecute(verifyEvidence, roles) ? null : (
        <>
          <Button size="small" loading={state.is === 'sending'} onClick={() => void verify()}>{text('verify')}</Button>
          <ActOutcome state={state} again={() => void verify()} />
        </>
      )}
      {item.excluded || !mayExecute(excludeEvidence, roles) ? null : (
        <details>
          <summary>{text('exclude')}</summary>
          <ActForm document={excludeEvidence} fields={excludeEvidenceForm} fixed={{ evidence: item.id, expectedVersion: item.version }} words={caseFormWords} about={item.id} onDone={onDone} />
        </details>
      )}
    </Space>
  );
}
