import { Alert, Card } from 'antd';
import { useRef, useState } from 'react';
import { Waiting } from '../components/Waiting';
import { faultTexts } from '../graphql/faults';
import { useTexts } from '../language/LanguageProvider';
import { examine, type Outcome } from './examine';
import { OutcomeView } from './OutcomeView';
import { Away, type Verified } from './standing';
import { verifyTexts } from './texts';

type State = { readonly is: 'open' | 'working' } | { readonly is: 'away'; readonly busy: boolean } | { readonly is: 'done'; readonly outcome: Outcome; readonly name: string };

/** A place for a PDF, and what it turned out to be. The newest file counts. */
export function FileCheck({ known }: { readonly known: Verified | null }) {
  const text = useTexts(verifyTexts);
  const faults = useTexts(faultTexts);
  const [state, setState] = useState<State>({ is: 'open' });
  const [over, setOver] = useState(false);
  const turn = useRef(0);
  const look = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const own = ++turn.current;
    setState({ is: 'working' });
    const next = await examine(file, known).then(
      (outcome): State => ({ is: 'done', outcome, name: file.name }),
      (fault: unknown): State => {
        if (fault instanceof Away) return { is: 'away', busy: fault.busy };
        // A file that is broken in a way that nobody thought of is told, and not hidden from whoever mends the check.
        reportError(fault);
        return { is: 'done', outcome: { is: 'unknown', why: 'unreadable' }, name: file.name };
      },
    );
    if (own === turn.current) setState(next);
  };
  return (
    <Card size="small" title={text('byFile')} className="no-print">
      <label
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void look(event.dataTransfer.files[0]);
        }}
      >
        {text('drop')}
        <input
          type="file"
          accept="application/pdf,.pdf"
          onChange={(event) => {
            void look(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <p className="hint">{text('stays')}</p>
      <div aria-live="polite">
        {state.is === 'working' ? <Waiting rows={4} /> : null}
        {state.is === 'away' ? <Alert type="warning" showIcon role="alert" title={state.busy ? faults('RATE_LIMITED') : text('away')} /> : null}
        {state.is === 'done' ? <OutcomeView outcome={state.outcome} name={state.name} /> : null}
      </div>
    </Card>
  );
}
