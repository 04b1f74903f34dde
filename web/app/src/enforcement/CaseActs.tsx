import { Card, Empty } from 'antd';
import { useMemo, useState } from 'react';
import { roleWords } from '../app/texts';
import { recordEvidenceForm } from '../documents/forms';
import { recordEvidence } from '../documents/trusted';
import type { Meanwhile } from '../forms/meanwhile';
import { ActTabs, type OfferedAct } from '../forms/ActTabs';
import { mayExecute } from '../graphql/document';
import { uuid } from '../graphql/useAct';
import { useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { caseActs, hasEnded } from './acts';
import type { Case } from './CasePage';
import { CaseSteps } from './CaseSteps';
import { draftsOf } from './DraftPapers';
import { caseFormWords } from './formWords';
import { knownOf, optionsOf } from './known';
import { asWorked } from './order';
import { caseTexts } from './texts';

/** What evidence is not asked for on the page of its case. */
const elsewhere: readonly string[] = ['lead', 'inspection', 'site', 'device'];

const evidenceFields = asWorked(recordEvidenceForm.filter((field) => !elsewhere.includes(field.name)));

interface Props {
  readonly at: Case;
  readonly again: () => void;
  readonly onDone: (position: string) => void;
}

/** What whoever looks may do with a case where it stands, and who may do what else. Whether the law lets them, it says when they do. */
export function CaseActs({ at, again, onDone }: Props) {
  const text = useTexts(caseTexts);
  const [word, role] = [useWords(caseFormWords), useWords(roleWords)];
  const { session } = useSession();
  // The item's own id: should the form be sent twice, it is one item.
  const [evidence, setEvidence] = useState(uuid);
  const roles = session?.roles ?? [];
  // Each fact of a case is a step.
  const meanwhile = useMemo<Meanwhile>(() => ({ again, since: (version) => <CaseSteps steps={at.steps.slice(Number(version))} /> }), [again, at.steps]);
  const open = caseActs.filter((act) => act.open(at)).sort((one, other) => Number(other.turn === at.next) - Number(one.turn === at.next));
  const acts: OfferedAct[] = caseActs.filter((act) => mayExecute(act.document, roles))
    .sort((one, other) => Number(other.turn === at.next) - Number(one.turn === at.next))
    .map((act) => ({
      key: act.name, label: word(act.name), open: open.includes(act), document: act.document, fields: act.fields, begin: knownOf(act.name, at, session), options: optionsOf(at),
      look: draftsOf(act.name, at.id),
    }));
  if (mayExecute(recordEvidence, roles))
    // While it is investigated evidence is what matters; later it may still be found, until the case has ended.
    acts.splice(at.stage === 'INVESTIGATING' ? 1 : acts.length, 0, {
      key: 'recordEvidence', label: word('recordEvidence'), open: !hasEnded(at), document: recordEvidence,
      fields: evidenceFields, begin: knownOf('recordEvidence', at, session),
      fixed: { evidence, division: at.division, expectedVersion: null },
    });
  return (
    <Card size="small" title={text('acts')} className="whole no-print">
      <ActTabs
        acts={acts}
        fixed={{ case: at.id, expectedVersion: at.version }}
        words={caseFormWords}
        meanwhile={meanwhile}
        onDone={(position) => {
          setEvidence(uuid());
          onDone(position);
        }}
        empty={<Empty description={text('nobody')} />}
      />
      {open.length === 0 ? null : (
        <details>
          <summary>{text('who')}</summary>
          <ul className="plain">{open.map((act) => <li key={act.name}><strong>{word(act.name)}</strong> · {act.document.roles.map(role).join(', ')}</li>)}</ul>
        </details>
      )}
    </Card>
  );
}
