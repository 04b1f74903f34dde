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
  /** What this act fixes beside what all of them do. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly initial?: Readonly<Record<string, Filled>>;
  /** What its fields are chosen from that the schema knows no choices of. */
  readonly options?: Options;
}

const none: Options = {};

interface Props {
  readonly acts: readonly OfferedAct[];
  readonly fixed: Readonly<Record<string, unknown>>;
  /** What they are about, where several forms stand on a page. */
  readonly about?: string;
  readonly words: Texts<string>;
  readonly onDone: (position: string) => void;
  /** What is shown when nothing is offered. */
  readonly empty: ReactNode;
}

/** Acts side by side. One that somebody has begun to fill in stays, though another has acted meanwhile: nobody loses what they wrote. */
export function ActTabs({ acts, fixed, about, words, onDone, empty }: Props) {
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const begin = useCallback((key: string) => setBegun((before) => (before.has(key) ? before : new Set(before).add(key))), []);
  const offered = acts.filter((act) => act.open || begun.has(act.key));
  if (offered.length === 0) return empty;
  return (
    <Tabs
      // What is filled in is kept; fields that nobody sees would share their ids with those that are seen.
      destroyOnHidden
      items={offered.map((act) => ({
        key: act.key,
        label: act.label,
        children: (
          <ActForm
            // Each act has an input of its own; what they have in common is all that is used here.
            document={act.document as Trusted<object, { input: { commandId: string } }>}
            fields={act.fields}
            {...(about === undefined ? {} : { about })}
            fixed={{ ...fixed, ...act.fixed }}
            options={act.options ?? none}
            words={words}
            {...(act.initial === undefined ? {} : { initial: act.initial })}
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
