import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Switch } from 'antd';
import { useTexts, useWords } from '../language/LanguageProvider';
import type { Texts } from '../language/texts';
import { DigestInput } from './DigestInput';
import { itemOf, type Filled, type FormField, type Options } from './field';
import { Myself } from './Myself';
import { PlateInput } from './PlateInput';
import { isDigest, isFileOfEvidence, mostCharacters, shapeTexts, type ShapeFault } from './shape';
import { formTexts } from './texts';

interface Props {
  readonly field: FormField;
  readonly path: string;
  readonly value: Filled | undefined;
  readonly words: Texts<string>;
  readonly options: Options;
  readonly suggestions?: Options | undefined;
  readonly faults: ReadonlyMap<string, ShapeFault>;
  readonly onChange: (value: Filled) => void;
  /** Sets the ids of the fields apart from those of other forms on the page. */
  readonly about?: string | undefined;
  /** Which entry of a list it is, from 1. */
  readonly ordinal?: number;
}

/** Texts that take more than a line. */
const long = /reasons|findings|facts|opinion|content|remarks|note|measures|grounds/i;

/** The label of a field, which may be called differently where it is of another type. */
function useLabel(words: Texts<string>): (field: FormField) => string {
  const word = useWords(words);
  return ({ type, name }) => {
    const own = word(`${type}.${name}`);
    return own === `${type}.${name}` ? word(name) : own;
  };
}

/** One field of an act: a line, a choice, a day, or a group of fields. */
export function FieldInput(props: Props) {
  const { field, path, value, words } = props;
  const text = useTexts(formTexts);
  const label = useLabel(words);
  if (field.list === true) return <ListInput {...props} />;
  if (field.fields !== undefined) {
    const group = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Readonly<Record<string, Filled>>;
    return (
      <fieldset className="officer">
        <legend>{label(field)} {props.ordinal}</legend>
        <Myself fields={field.fields} onFill={(mine) => props.onChange({ ...group, ...mine })} />
        {field.fields.map((below) => (
          <FieldInput
            {...props}
            key={below.name}
            field={field.required ? below : { ...below, required: false }}
            path={`${path}.${below.name}`}
            value={group[below.name]}
            onChange={(changed) => props.onChange({ ...group, [below.name]: changed })}
          />
        ))}
      </fieldset>
    );
  }
  if (field.type === 'Boolean' && field.open !== true)
    return (
      <Form.Item label={label(field)} htmlFor={idOf(props.about, path)}>
        <Switch id={idOf(props.about, path)} checked={value === true} checkedChildren={text('yes')} unCheckedChildren={text('no')} onChange={props.onChange} />
      </Form.Item>
    );
  return <Line {...props} />;
}

/** The path of a field is its id, unless several forms stand on the page. */
const idOf = (about: string | undefined, path: string): string => (about === undefined ? path : `${about} ${path}`.replaceAll(/\s/g, '-'));

function Line({ field, path, value, words, options, suggestions, faults, about, onChange }: Props) {
  const word = useWords(words);
  const labelOf = useLabel(words);
  const shape = useTexts(shapeTexts);
  const text = useTexts(formTexts);
  const fault = faults.get(path);
  // A choice may be called differently in another list of choices.
  const choice = (one: string): string => {
    const own = word(`${field.type}.${one}`);
    return own === `${field.type}.${one}` ? word(one) : own;
  };
  const id = idOf(about, path);
  const shown = typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : '';
  const suggested = suggestions?.[field.name];
  const common = { id, value: shown, autoComplete: 'off', onChange: (event: { target: { value: string } }) => onChange(event.target.value) };
  return (
    <Form.Item
      className={isDigest(field.name) ? 'broad' : ''}
      label={labelOf(field)}
      htmlFor={id}
      required={field.required}
      help={fault === undefined ? undefined : shape(fault, { most: mostCharacters })}
      validateStatus={fault === undefined ? '' : 'error'}
    >
      {field.name in options ? (
        <select {...common} className="choice">
          <option value="" />
          {options[field.name]?.map(([one, label]) => <option key={one} value={one}>{label}</option>)}
        </select>
      ) : field.values !== undefined || field.type === 'Boolean' ? (
        <select {...common} className="choice">
          <option value="" />
          {field.values?.map((one) => <option key={one} value={one}>{choice(one)}</option>)}
          {field.type === 'Boolean' ? [<option key="true" value="true">{text('yes')}</option>, <option key="false" value="false">{text('no')}</option>] : null}
        </select>
      ) : field.type === 'Plate' ? <PlateInput id={id} value={shown} onChange={onChange} /> : isDigest(field.name) ? <DigestInput id={id} isEvidence={isFileOfEvidence(field.name)} value={shown} onChange={onChange} />
        : long.test(field.name) ? <Input.TextArea {...common} rows={3} />
          : <Input {...common} list={suggested === undefined ? undefined : `${id}-suggestions`} type={typeOf(field)} inputMode={field.type === 'Int' ? 'numeric' : undefined} />}
      {suggested === undefined ? null : (
        <datalist id={`${id}-suggestions`}>{suggested.map(([one, label]) => <option key={one} value={one} label={label} />)}</datalist>
      )}
    </Form.Item>
  );
}

const typeOf = (field: FormField): string => (field.type === 'Date' ? 'date' : field.type === 'DateTime' ? 'datetime-local' : 'text');

function ListInput(props: Props) {
  const { field, path, value, onChange, words, faults } = props;
  const shape = useTexts(shapeTexts);
  const fault = faults.get(path);
  const text = useTexts(formTexts);
  const label = useLabel(words);
  const items: readonly Filled[] = Array.isArray(value) ? (value as readonly Filled[]) : [];
  return (
    <fieldset className="officer list">
      <legend>{label(field)}</legend>
      {items.map((item, index) => (
        // Entries have no name of their own: their place is who they are.
        <div key={index} className={field.fields === undefined ? 'entry' : 'entry group'}>
          <FieldInput
            {...props}
            field={{ ...field, list: false }}
            path={`${path}.${index}`}
            ordinal={index + 1}
            value={item}
            onChange={(changed) => onChange(items.map((one, at) => (at === index ? changed : one)))}
          />
          <Button size="small" icon={<DeleteOutlined />} onClick={() => onChange(items.filter((_, at) => at !== index))}>{text('remove')}</Button>
        </div>
      ))}
      {fault === undefined ? null : <p className="fault" role="alert">{shape(fault, { most: mostCharacters })}</p>}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...items, itemOf(field)])}>{text('add')}</Button>
    </fieldset>
  );
}
