import { Card, Empty } from 'antd';
import { useMemo } from 'react';
import { PaperButton } from '../components/PaperButton';
import { ActTabs } from '../forms/ActTabs';
import type { Filled, OptionsOf } from '../forms/field';
import type { Meanwhile } from '../forms/meanwhile';
import { mayExecute } from '../graphql/document';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { hallActs } from './acts';
import { keyOf } from '../components/identity';
import type { Application } from './ApplicationPage';
import { hallFormWords } from './formWords';
import { materialSuggestions } from './materials';
import { Steps } from './Steps';
import { hallTexts } from './texts';

interface Props {
  readonly application: Application;
  readonly onDone: (position: string) => void;
  readonly again: () => void;
}

/** What whoever looks may do with an application where it stands. Whether the law lets them, it says when they do. */
export function ApplicationActs({ application, onDone, again }: Props) {
  const text = useTexts(hallTexts);
  const word = useWords(hallFormWords);
  const { language } = useLanguage();
  const { session } = useSession();
  const suggestions = useMemo<OptionsOf>(
    () => ({ material: materialSuggestions(application.licenceItem?.materials ?? [], language, application.missing.map((one) => one.material)) }),
    [application.licenceItem, application.missing, language],
  );
  const begin = useMemo(() => beginOf(application), [application]);
  const meanwhile = useMemo<Meanwhile>(
    () => ({ again, since: (version) => <Steps steps={application.steps.slice(Number(version))} /> }),
    [again, application.steps],
  );
  const acts = hallActs
    .filter((act) => mayExecute(act.document, session?.roles ?? []))
    .sort((one, other) => Number(other.turn === application.next) - Number(one.turn === application.next))
    .map((act) => ({
      key: act.name,
      label: word(act.name),
      open: act.stages.includes(application.stage),
      document: act.document,
      fields: act.fields,
      suggestions,
      begin: begin[act.name],
      hint: act.name === 'issueCertificate' && application.stage === 'GRANTED'
        ? <p><PaperButton path={`/applications/${keyOf(application.id)}/certificate-preview.pdf`} label={text('preview')} /></p> : undefined,
    }));
  return (
    <Card size="small" title={text('acts')} className="whole no-print">
      <ActTabs
        acts={acts}
        fixed={{ application: application.id, expectedVersion: application.version }}
        words={hallFormWords}
        onDone={onDone}
        meanwhile={meanwhile}
        others={!['CERTIFICATE_ISSUED', 'REFUSED', 'NOT_ACCEPTED', 'WITHDRAWN', 'TERMINATED'].includes(application.stage)}
        empty={<Empty description={text('nobody')} />}
      />
    </Card>
  );
}

/** What the file says already stands in the form: who may ask for a hearing, and the materials that were found missing. */
function beginOf(application: Application): Readonly<Record<string, Readonly<Record<string, Filled>>>> {
  const missing = application.missing.filter((one) => one.round === application.round).map((one) => ({ material: one.material, sha256: '' }));
  return { requestHearing: { by: application.party }, ...(missing.length === 0 ? {} : { resubmitMaterials: { materials: missing } }) };
}
