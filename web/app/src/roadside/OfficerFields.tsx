import { Button, Form, Input } from 'antd';
import { useTexts } from '../language/LanguageProvider';
import type { OfficerDraft } from './inspection';
import { roadsideTexts } from './texts';

interface Props {
  readonly number: number;
  readonly officer: OfficerDraft;
  /** What is wrong with a field; null for nothing. */
  readonly help: (field: keyof OfficerDraft) => string | null;
  readonly onChange: (officer: OfficerDraft) => void;
  readonly onRemove: (() => void) | null;
}

const fields = ['account', 'name', 'certificateNumber', 'certificateUntil'] as const;

/** One officer at the roadside, with the certificate that was shown. */
export function OfficerFields({ number, officer, help, onChange, onRemove }: Props) {
  const text = useTexts(roadsideTexts);
  return (
    <fieldset className="officer">
      <legend>{text('officer', { number })}</legend>
      {fields.map((field) => (
        <Form.Item
          key={field}
          label={text(field)}
          htmlFor={`officer-${number}-${field}`}
          required
          help={help(field)}
          validateStatus={help(field) === null ? '' : 'error'}
        >
          <Input
            id={`officer-${number}-${field}`}
            type={field === 'certificateUntil' ? 'date' : 'text'}
            autoComplete="off"
            value={officer[field]}
            onChange={(event) => onChange({ ...officer, [field]: event.target.value })}
          />
        </Form.Item>
      ))}
      {onRemove === null ? null : <Button size="small" onClick={onRemove}>{text('removeOfficer')}</Button>}
    </fieldset>
  );
}
