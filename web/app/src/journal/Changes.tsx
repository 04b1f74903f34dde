import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../language/LanguageProvider';
import { plainOf } from './names';
import { streamTexts } from './texts';

/** One value of a state that differs; JSON, null where there is none. */
export interface Change {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

const shownAtFirst = 12;

/** What differs between two states, member by member. */
export function Changes({ label, changes }: { readonly label: string; readonly changes: readonly Change[] }) {
  const text = useTexts(streamTexts);
  const [all, setAll] = useState(false);
  if (changes.length === 0) return <p className="quiet">{text('unchanged')}</p>;
  const shown = all ? changes : changes.slice(0, shownAtFirst);
  return (
    <>
      <table className="changes" aria-label={label}>
        <thead>
          <tr><th scope="col">{text('path')}</th><th scope="col">{text('before')}</th><th scope="col">{text('after')}</th></tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <tr key={change.path}>
              <th scope="row"><code>{change.path}</code></th>
              <td>{change.before === null ? text('none') : <del>{plainOf(change.before)}</del>}</td>
              <td>{change.after === null ? text('none') : <ins>{plainOf(change.after)}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < changes.length ? <Button type="link" size="small" onClick={() => setAll(true)}>{text('moreChanges', { count: changes.length })}</Button> : null}
    </>
  );
}
