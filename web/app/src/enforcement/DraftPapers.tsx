import { EyeOutlined } from '@ant-design/icons';
import { Alert, Button, Space } from 'antd';
import { useState } from 'react';
import { ActOutcome } from '../components/ActOutcome';
import { askWith } from '../components/file';
import { keyOf } from '../components/identity';
import { PaperButton } from '../components/PaperButton';
import type { Look } from '../forms/ActForm';
import type { ActFault } from '../graphql/useAct';
import { faultTexts } from '../graphql/faults';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { PaperGaps, type Gap } from './PaperGaps';
import { caseTexts } from './texts';

/** A paper that an act would make. */
interface Draft {
  readonly number: number;
  readonly zh: string;
  readonly en: string;
  readonly available: boolean;
  readonly erased: boolean;
  readonly missing: readonly Gap[];
}

/** What the host says of an act that is not given. */
interface Answer {
  readonly forms?: readonly Draft[];
  readonly code?: string;
  readonly zh?: string;
  readonly en?: string;
  readonly ruleId?: string;
  readonly article?: string;
  readonly expected?: string;
}

type Asked = { readonly is: 'open' | 'busy' | 'away' } | { readonly is: 'told'; readonly answer: Answer; readonly body: string; readonly of: string };

/** The acts that make papers. */
const makers: readonly string[] = [
  'fileCase', 'recordInvestigation', 'registerEvidenceInAdvance', 'disposeOfRegistration', 'serveViolationNotice', 'scheduleCaseHearing', 'holdCaseHearing', 'decidePenalty',
  'penaliseOnSpot', 'serveDecision', 'orderCorrection', 'reschedulePayment', 'demandPerformance', 'collectCompulsorily', 'closeCase',
];

/** Lets whoever fills in an act on a case look at the papers that it will make; nothing for an act that makes none. */
export const draftsOf = (act: string, id: string): Look | undefined =>
  makers.includes(act) ? (input, of) => <DraftPapers id={id} act={act} input={input} of={of} /> : undefined;

interface Props {
  readonly id: string;
  readonly act: string;
  /** What would be sent; null while its shape is wrong. */
  readonly input: () => object | null;
  /** What it is made of: what was told of something else holds no more. */
  readonly of: string;
}

/** The papers that an act would make as it stands in the form: each as a draft to look at, or what it lacks; or why the act would be refused. */
function DraftPapers({ id, act, input, of }: Props) {
  const [text, faults] = [useTexts(caseTexts), useTexts(faultTexts)];
  const { language } = useLanguage();
  const { session } = useSession();
  const [asked, setAsked] = useState<Asked>({ is: 'open' });
  const address = `/cases/${keyOf(id)}/forms/drafts`;
  const ask = async (): Promise<void> => {
    const given = input();
    if (given === null) {
      setAsked({ is: 'open' });
      return;
    }
    setAsked({ is: 'busy' });
    const body = JSON.stringify({ act, input: given });
    const answer = await askWith(session, address, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }).catch(() => null);
    const told = answer === null || answer.status >= 500 ? null : ((await answer.json().catch(() => null)) as Answer | null);
    setAsked(told === null ? { is: 'away' } : { is: 'told', answer: told, body, of });
  };
  const said = (zh: string | undefined, en: string | undefined): string => (language === 'zh' ? zh : en) ?? '';
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <Button icon={<EyeOutlined />} loading={asked.is === 'busy'} onClick={() => void ask()}>{text('drafts')}</Button>
      {asked.is === 'away' ? <Alert type="warning" showIcon role="alert" title={faults('UNAVAILABLE')} /> : null}
      {asked.is !== 'told' || asked.of !== of ? null : asked.answer.forms === undefined ? (
        <section aria-label={text('drafts')}>
          <p>{text('draftsRefused')}</p>
          <ActOutcome state={{ is: 'refused', faults: [faultOf(asked.answer, said(asked.answer.zh, asked.answer.en) || text('noDrafts'))] }} />
        </section>
      ) : asked.answer.forms.length === 0 ? <p role="status">{text('noDrafts')}</p> : (
        <section aria-label={text('drafts')} role="status">
          <p>{text('draftsHint')}</p>
          <ul className="plain">
            {asked.answer.forms.map((draft) => (
              <li key={draft.number}>
                {draft.available
                  ? <PaperButton path={`${address}/${draft.number}.pdf`} body={asked.body} label={text('draftOf', { paper: `${draft.number} ${said(draft.zh, draft.en)}` })} />
                  : <>{draft.number} {said(draft.zh, draft.en)} {draft.erased ? text('erased') : <PaperGaps missing={draft.missing} />}</>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Space>
  );
}

const faultOf = ({ ruleId, article, expected }: Answer, message: string): ActFault => ({
  message, ...(ruleId === undefined ? {} : { ruleId }), ...(article === undefined ? {} : { article }), ...(expected === undefined ? {} : { expected }),
});
