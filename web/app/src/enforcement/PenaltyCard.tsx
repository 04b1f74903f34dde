import { Card } from 'antd';
import { Link } from 'react-router';
import { Facts } from '../components/Facts';
import { caseWeighings, fineCalculation } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useRead } from '../graphql/useRead';
import { citationOf } from '../language/citation';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { pieces } from '../language/list';
import { today } from '../language/time';
import { useSession } from '../session/SessionProvider';
import { calculatorPath, termsOf } from './calculation';
import type { Case } from './CasePage';
import { caseFormWords } from './formWords';
import { penaltyIn } from './penalties';
import { caseTexts } from './texts';

/** What was proposed and decided, why, and how much: with the way to how it is worked out. */
export function PenaltyCard({ at }: { readonly at: Case }) {
  const { language } = useLanguage();
  const text = useTexts(caseTexts);
  const word = useWords(caseFormWords);
  const { session } = useSession();
  const roles = session?.roles ?? [];
  const may = mayExecute(fineCalculation, roles);
  const overload = at.offence?.code === 'HW01';
  // An overload is worked out from the weighing on which the case rests.
  const [{ data }] = useRead(caseWeighings, { id: at.id }, { pause: !may || !overload || !mayExecute(caseWeighings, roles) });
  const weighing = overload ? data?.case?.weighReviewQueues.nodes[0] : undefined;
  const terms = {
    offence: at.offence?.code ?? '', actOn: at.actOn, decidedOn: at.decidedOn ?? today(), party: at.partyKind, ...(weighing === undefined ? {} : termsOf(weighing)),
  };
  const list = (all: Case['penalties']) => all.length === 0 ? null : pieces(all.map((one) => penaltyIn(one, word, text)), language);
  return (
    <Card
      size="small"
      title={text('penalty')}
      extra={may ? <Link className="no-print" to={calculatorPath(terms)}>{text('calculate')}</Link> : null}
    >
      {at.proposed.length === 0 && at.penalties.length === 0 && at.noPenalty === null ? <p>{text('notYet')}</p> : (
        <Facts
          lines={[
            [text('penalties'), list(at.penalties)],
            [text('noPenalty'), at.noPenalty === null ? null : word(at.noPenalty)],
            [text('proposed'), list(at.proposed)],
            [text('decision'), at.decisionNumber === null ? null : `${at.decisionNumber} ${at.decidedOn ?? ''}`],
            [text('served'), at.servedOn],
            [text('found'), at.facts],
            [text('reasons'), at.reasons],
            [text('basis'), pieces(at.basis.map((one) => citationOf(one, language)), language)],
            [text('law'), at.lawFrom],
            [text('leniency'), at.leniency === null ? null : `${word(at.leniency.ground)}${at.leniency.belowBand ? ` · ${text('belowBand')}` : ''} · ${at.leniency.reasons}`],
          ]}
        />
      )}
    </Card>
  );
}
