import { Alert, Button, Form, Space } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ActOutcome } from '../components/ActOutcome';
import type { Trusted } from '../graphql/document';
import { useAct, uuid, type ActFault } from '../graphql/useAct';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import type { Texts } from '../language/texts';
import { useDraft } from './draft';
import { emptyForm, filledWith, type Filled, type FormField, type Options, type OptionsOf } from './field';
import { FieldInput } from './FieldInput';
import { ownWay, Since, type Meanwhile, type Seen } from './meanwhile';
import { faultsIn, isBlank, sentOf } from './shape';
import { formTexts } from './texts';
import { useUndo } from './useUndo';

type Values = Readonly<Record<string, Filled>>;

/** Shows something of an act that is not given yet. `input` is what would be sent, or null while its shape is wrong, which the form then says. */
export type Look = (input: () => object | null, of: string) => ReactNode;

interface Props<Result extends object, Input extends { commandId: string }> {
  readonly document: Trusted<Result, { input: Input }>;
  readonly fields: readonly FormField[];
  /** What it is about, where several forms stand on a page: their fields and drafts stay apart. */
  readonly about?: string | undefined;
  /** What the page knows and nobody fills in: the matter, and the version that was seen. */
  readonly fixed: Readonly<Partial<Input>>;
  /** Labels of the fields and words of the choices. */
  readonly words: Texts<string>;
  /** What fields are chosen from that the schema knows no choices of. */
  readonly options?: OptionsOf | undefined;
  /** What fields may be filled in with, beside anything else. */
  readonly suggestions?: OptionsOf | undefined;
  readonly meanwhile?: Meanwhile | undefined;
  /** What stands in the form when somebody begins. */
  readonly begin?: Readonly<Record<string, Filled>> | undefined;
  /** Is told what is filled in, where choices must be asked for that follow from it. */
  readonly onFilled?: ((values: Values) => void) | undefined;
  /** What may be looked at before the act is given, made of what would be sent; it is told anew when that changes. */
  readonly look?: Look | undefined;
  /** Versions on which whoever fills it in gave other acts of their own: what they did themselves they need not be told. */
  readonly own?: ReadonlySet<string>;
  /** Is told the position of the act, and the version that it was given on. */
  readonly onDone: (position: string, version: string | null) => void;
  /** Somebody has begun to fill it in, or has sent it. */
  readonly onBegun?: () => void;
}

/** The draft of an act on a matter. */
export const draftKey = (act: string, fixed: object, about?: string): string => `${act}.${about ?? JSON.stringify(Object.values(fixed)[0])}`;

/**
 * An act as a form, made from the fields of its input: what is filled in stays until it is on record. What was taken away can be had back. When
 * somebody else acts meanwhile, whoever fills it in is told and says whether to go on.
 */
export function ActForm<Result extends object, Input extends { commandId: string }>(props: Props<Result, Input>) {
  const { document, fields, about, fixed, words, onFilled, onDone, onBegun, meanwhile } = props;
  const text = useTexts(formTexts);
  const { language } = useLanguage();
  const [names, begins] = [Object.keys(fixed).join(' '), JSON.stringify(props.begin ?? {})];
  const asked = useMemo(() => fields.filter((field) => !names.split(' ').includes(field.name)), [fields, names]);
  const empty = useMemo(() => filledWith(emptyForm(asked), JSON.parse(begins) as Values), [asked, begins]);
  const key = draftKey(document.name, fixed, about);
  const [values, setValues, drop] = useDraft<Values>(key, empty);
  // The version that was seen when the form was begun: what happened since is shown, after a new sign-in, too.
  const [since, keepSince, dropSince] = useDraft<Seen | null>(`${key}.since`, null);
  useEffect(() => onFilled?.(values), [values, onFilled]);
  const [pressed, setPressed] = useState(false);
  const [state, give, reopen] = useAct(document);
  const now = 'expectedVersion' in fixed && typeof fixed.expectedVersion === 'string' ? fixed.expectedVersion : null;
  const begun = isBegun(values, empty);
  const sightOf = (version: string): Seen => ({ version, standing: meanwhile?.standing ?? [], language });
  const reached = since === null || now === null || props.own === undefined ? since?.version : ownWay(since.version, props.own, now);
  // From what they did themselves the form goes on; how the matter stood then is on the page unless others have acted since.
  const begunOn = since === null || reached === undefined || reached === since.version ? since : reached === now ? sightOf(reached) : { ...since, version: reached };
  if (begunOn !== null && begunOn !== since) keepSince(begunOn);
  const seen = begun && meanwhile !== undefined ? (begunOn?.version ?? now) : now;
  const keepNow = (): void => {
    if (now !== null) keepSince(sightOf(now));
  };
  const undo = useUndo(
    values, begun,
    (before) => {
      setValues(before);
      keepNow();
    },
    () => {
      setPressed(false);
      reopen();
      drop();
      dropSince();
    },
  );
  const faults = faultsIn(asked, values);
  const shown = pressed ? faults : new Map([...faults].filter(([, fault]) => fault !== 'required'));
  const change = (next: Values): void => {
    onBegun?.();
    if (begunOn === null) keepNow();
    undo.note(next);
    setValues(next);
  };
  const input = (): object => ({ ...fixed, ...(seen === null ? {} : { expectedVersion: seen }), ...sentOf(asked, values) });
  const send = async (): Promise<void> => {
    setPressed(true);
    onBegun?.();
    if (faults.size > 0) return;
    if (begunOn === null) keepNow();
    const position = await give(input() as Omit<Input, 'commandId'>);
    if (position === null) return;
    setPressed(false);
    undo.forget();
    drop();
    dropSince();
    onDone(position, seen);
  };
  const conflict = state.is === 'refused' ? state.faults.find(isConflict) : undefined;
  const look = useRef(meanwhile?.again);
  useEffect(() => {
    look.current = meanwhile?.again;
  });
  useEffect(() => {
    if (conflict !== undefined) look.current?.();
  }, [conflict]);
  // What somebody began with, or what the host says that they had seen.
  const last = seen === now ? conflict?.expected : seen;
  const missed = last == null || now === null || last === now || meanwhile === undefined ? undefined
    : <Since version={last} seen={begunOn?.version === last ? begunOn : null} meanwhile={meanwhile} />;
  return (
    <Form layout="vertical" onFinish={() => void send()} disabled={state.is === 'sending'}>
      {asked.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          path={field.name}
          value={values[field.name]}
          words={words}
          about={about}
          options={chosenFrom(props.options, values)}
          suggestions={chosenFrom(props.suggestions, values)}
          faults={shown}
          onChange={(value) => change({ ...values, [field.name]: value })}
        />
      ))}
      <Space orientation="vertical" style={{ width: '100%' }}>
        {/* What was refused before others acted may hold no more. */}
        <ActOutcome state={missed !== undefined && conflict === undefined && state.is === 'refused' ? { is: 'open' } : state} again={() => void send()} />
        {missed === undefined ? null : (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title={text('meanwhile')}
            description={missed}
            action={<Button onClick={() => {
              keepNow();
              reopen();
            }}>{text('goOn')}</Button>}
          />
        )}
        {undo.notice}
        {props.look?.(() => {
          setPressed(true);
          return faults.size > 0 ? null : { ...input(), commandId: uuid() };
        }, JSON.stringify(values))}
        <Space wrap>
          <Button type="primary" htmlType="submit" loading={state.is === 'sending'}>{text('give')}</Button>
          {undo.clear}
        </Space>
      </Space>
    </Form>
  );
}

const none: Options = {};

const chosenFrom = (options: OptionsOf | undefined, values: Values): Options => (typeof options === 'function' ? options(values) : (options ?? none));

const isConflict = (fault: ActFault): boolean => fault.expected !== undefined;

const isBegun = (values: Values, empty: Values): boolean =>
  values !== empty && JSON.stringify(values) !== JSON.stringify(empty) && !Object.values(values).every(isBlank);
