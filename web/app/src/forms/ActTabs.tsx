import { Tabs } from 'antd';
import { useCallback, useState, type ReactNode } from 'react';
import type { Trusted } from '../graphql/document';
import type { Texts } from '../language/texts';
import { ActForm } from './ActForm';
import type { Filled, FormField, Options } from './field';

/** An act that may be offered. */
export interface OfferedAct {
  readonly key: string;
  readonly label: string;
  /** It makes sense where the matter stands. */
  readonly open: boolean;
  readonly document: unknown;
  readonly fields: readonly FormField[];
  /** What it knows beside what all of them know. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly initial?: Readonly<Record<string, Filled>>;
  readonly options?: Options;
}

interface Props {
  readonly acts: readonly OfferedAct[];
  readonly fixed: Readonly<Record<string, unknown>>;
  readonly words: Texts<string>;
  /** Goes before the ids of the fields, where a page has several forms. */
  readonly prefix?: string;
  readonly onDone: (position: string) => void;
  /** What is shown when nothing is offered. */
  readonly empty: ReactNode;
}

/** Acts side by side. One that somebody has begun to fill in stays, though another has acted meanwhile: nobody loses what they wrote. */
export function ActTabs({ acts, fixed, words, prefix, onDone, empty }: Props) {
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const begin = useCallback((key: string) => setBegun((before) => (before.has(key) ? before : new Set(before).add(key))), []);
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = acts.filter((act) => act.open || begun.has(act.key));
  const [first] = offered;
  if (first === undefined) return empty;
  return (
    <Tabs
      // An act that is offered no longer gives its place to the one that comes first now.
      activeKey={offered.find((act) => act.key === chosen)?.key ?? first.key}
      onChange={setChosen}
      items={offered.map((act) => ({
        key: act.key,
        label: act.label,
        children: (
          <ActForm
            // Each act has an input of its own; what they have in common is all that is used here.
            document={act.document as Trusted<object, { input: { commandId: string } }>}
            fields={act.fields}
            fixed={{ ...fixed, ...act.fixed }}
            words={words}
            {...(prefix === undefined ? {} : { prefix })}
            {...(act.initial === undefined ? {} : { initial: act.initial })}
            {...(act.options === undefined ? {} : { options: act.options })}
            onBegun={() => begin(act.key)}
            onDone={(position) => {
              setBegun(new Set());
              onDone(position);
            }}
          />
        ),
      }))}
    />
  );
}
