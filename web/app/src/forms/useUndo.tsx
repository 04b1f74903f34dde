import { Alert, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../language/LanguageProvider';
import { entriesIn } from './field';
import { formTexts } from './texts';

interface Undo<Values> {
  /** Somebody changes what is filled in. What was typed after something was taken away is not to be lost by having that back. */
  readonly note: (next: Values) => void;
  /** It is on record: nothing can be had back. */
  readonly forget: () => void;
  /** What can be had back; nothing where nothing was taken away. */
  readonly notice: ReactNode;
  /** Clears the form; nothing where nothing is filled in. */
  readonly clear: ReactNode;
}

/** While nothing is sent, what was cleared or removed of a form can be had back. */
export function useUndo<Values>(values: Values, isBegun: boolean, put: (values: Values) => void, drop: () => void): Undo<Values> {
  const text = useTexts(formTexts);
  const [taken, setTaken] = useState<Values | null>(null);
  return {
    note: (next) => setTaken(entriesIn(next) < entriesIn(values) ? values : null),
    forget: () => setTaken(null),
    notice: taken === null ? null : (
      <Alert type="info" showIcon role="status" title={text('taken')} action={<Button size="small" onClick={() => {
        put(taken);
        setTaken(null);
      }}>{text('undo')}</Button>} />
    ),
    clear: isBegun ? <Button onClick={() => {
      setTaken(values);
      drop();
    }}>{text('clear')}</Button> : null,
  };
}
