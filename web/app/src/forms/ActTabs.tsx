import { Button, Tabs } from 'antd';
import { useCallback, useState, type ReactNode } from 'react';
import type { Trusted } from '../graphql/document';
import { useTexts } from '../language/LanguageProvider';
import type { Texts } from '../language/texts';
import { useSession } from '../session/SessionProvider';
import { ActForm, draftKey, type Look } from './ActForm';
import { hasDraft } from './draft';
import type { Filled, FormField, OptionsOf } from './field';
import type { Meanwhile } from './meanwhile';
import { formTexts } from './texts';

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
  /** What its fields are chosen from that the schema knows no choices of. */
  readonly options?: OptionsOf | undefined;
  readonly suggestions?: OptionsOf | undefined;
  readonly begin?: Readonly<Record<string, Filled>> | undefined;
  /** What may be looked at before it is given. */
  readonly look?: Look | undefined;
  /** What helps to decide, above the form. */
  readonly hint?: ReactNode;
}

interface Props {
  readonly acts: readonly OfferedAct[];
  readonly fixed: Readonly<Record<string, unknown>>;
  /** What they are about, where several forms stand on a page. */
  readonly about?: string | undefined;
  readonly words: Texts<string>;
  readonly onDone: (position: string) => void;
  /** What is shown when nothing is offered. */
  readonly empty: ReactNode;
  readonly meanwhile?: Meanwhile | undefined;
  /** Acts of other stages may be looked at and sent, too: the rules say why not. */
  readonly others?: boolean;
}

/** What all acts have in common, which is all that is used here. */
type AnyAct = Trusted<object, { input: { commandId: string } }>;

/**
 * Acts side by side. One that somebody has begun to fill in stays, though another has acted meanwhile or the sign-in ran out: nobody loses what
 * they wrote.
 */
export function ActTabs({ acts, fixed, about, words, onDone, empty, meanwhile, others = false }: Props) {
  const text = useTexts(formTexts);
  const { session } = useSession();
  const isKept = (act: OfferedAct): boolean => hasDraft(session?.account, draftKey((act.document as AnyAct).name, fixed, about));
  const [begun, setBegun] = useState<ReadonlySet<string>>(() => new Set(acts.filter(isKept).map((one) => one.key)));
  const [all, setAll] = useState(false);
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | undefined>(() => acts.find((act) => begun.has(act.key))?.key);
  const begin = useCallback((key: string) => setBegun((before) => (before.has(key) ? before : new Set(before).add(key))), []);
  const isOffered = (act: OfferedAct): boolean => act.open || begun.has(act.key);
  const offered = [...acts.filter(isOffered), ...(all ? acts.filter((act) => !isOffered(act)) : [])];
  const hidden = others ? acts.length - offered.length : 0;
  const shown = offered.find((act) => act.key === active) ?? offered[0];
  return (
    <>
      {shown === undefined ? empty : (
        <Tabs
          className="acts"
          activeKey={shown.key}
          onChange={setActive}
          // Fields of several acts have the same names: only one form is there at a time, and what is filled in is kept.
          destroyOnHidden
          items={offered.map((act) => ({
            key: act.key,
            label: act.label,
            children: (
              <>
                {isOffered(act) ? null : <p>{text('othersHint')}</p>}
                {act.hint}
                <ActForm
                  // Each act has an input of its own.
                  document={act.document as AnyAct}
                  fields={act.fields}
                  about={about}
                  fixed={{ ...fixed, ...act.fixed }}
                  words={words}
                  options={act.options}
                  suggestions={act.suggestions}
                  begin={act.begin}
                  meanwhile={meanwhile}
                  look={act.look}
                  own={own}
                  onBegun={() => begin(act.key)}
                  onDone={(position, version) => {
                    if (version !== null) setOwn((before) => new Set(before).add(version));
                    setBegun(new Set(acts.filter((one) => one.key !== act.key && isKept(one)).map((one) => one.key)));
                    setActive(undefined);
                    setAll(false);
                    onDone(position);
                  }}
                />
              </>
            ),
          }))}
        />
      )}
      {hidden === 0 ? null : <Button size="small" className="others" onClick={() => setAll(true)}>{text('others', { count: hidden })}</Button>}
    </>
  );
}
