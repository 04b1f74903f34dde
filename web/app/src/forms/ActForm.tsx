import { Button, Form, Space } from 'antd';
import { useMemo, useState } from 'react';
import { ActOutcome } from '../components/ActOutcome';
import type { Trusted } from '../graphql/document';
import { useAct } from '../graphql/useAct';
import { useTexts } from '../language/LanguageProvider';
import type { Texts } from '../language/texts';
import { useDraft } from './draft';
import { emptyForm, filledWith, type Filled, type FormField, type Options } from './field';
import { FieldInput } from './FieldInput';
import { faultsIn, sentOf } from './shape';
import { formTexts } from './texts';

interface Props<Result extends object, Input extends { commandId: string }> {
  readonly document: Trusted<Result, { input: Input }>;
  readonly fields: readonly FormField[];
  /** What it is about, where several forms stand on a page: their fields and drafts stay apart. */
  readonly about?: string;
  /** What the page knows and nobody fills in: the matter, and the version that was seen. */
  readonly fixed: Readonly<Partial<Input>>;
  /** Labels of the fields and words of the choices. */
  readonly words: Texts<string>;
  /** What fields are chosen from that the schema knows no choices of. */
  readonly options?: Options;
  /** What is filled in already when somebody begins: what the record knows. */
  readonly initial?: Readonly<Record<string, Filled>>;
  readonly onDone: (position: string) => void;
  /** Somebody has begun to fill it in, or has sent it. */
  readonly onBegun?: () => void;
}

const none: Options = {};

/** An act as a form, made from the fields of its input: what is filled in stays until it is on record. */
export function ActForm<Result extends object, Input extends { commandId: string }>({ document, fields, about, fixed, words, options, initial, onDone, onBegun }: Props<Result, Input>) {
  const text = useTexts(formTexts);
  const [names, begins] = [Object.keys(fixed).join(' '), JSON.stringify(initial ?? {})];
  const asked = useMemo(() => fields.filter((field) => !names.split(' ').includes(field.name)), [fields, names]);
  const empty = useMemo(() => filledWith(emptyForm(asked), JSON.parse(begins) as Readonly<Record<string, Filled>>), [asked, begins]);
  const [values, setValues, drop] = useDraft<Readonly<Record<string, Filled>>>(`${document.name}.${about ?? JSON.stringify(Object.values(fixed)[0])}`, empty);
  const [pressed, setPressed] = useState(false);
  const [state, give] = useAct(document);
  const faults = faultsIn(asked, values);
  const shown = pressed ? faults : new Map([...faults].filter(([, fault]) => fault !== 'required'));
  const send = async (): Promise<void> => {
    setPressed(true);
    onBegun?.();
    if (faults.size > 0) return;
    const position = await give({ ...fixed, ...sentOf(asked, values) } as unknown as Omit<Input, 'commandId'>);
    if (position === null) return;
    setPressed(false);
    drop();
    onDone(position);
  };
  return (
    <Form layout="vertical" onFinish={() => void send()} disabled={state.is === 'sending'}>
      {asked.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          path={field.name}
          value={values[field.name]}
          words={words}
          options={options ?? none}
          about={about}
          faults={shown}
          onChange={(value) => {
            onBegun?.();
            setValues({ ...values, [field.name]: value });
          }}
        />
      ))}
      <Space orientation="vertical" style={{ width: '100%' }}>
        <ActOutcome state={state} again={() => void send()} />
        <Button type="primary" htmlType="submit" loading={state.is === 'sending'}>{text('give')}</Button>
      </Space>
    </Form>
  );
}
