import { Button, Card, Empty, Form } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { fineCalculationForm } from '../documents/forms';
import type { FineTermsInput } from '../documents/trusted';
import { emptyForm, filledWith, type Filled } from '../forms/field';
import { FieldInput } from '../forms/FieldInput';
import { faultsIn, sentOf } from '../forms/shape';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { today } from '../language/time';
import { Calculation } from './Calculation';
import { calculatorTexts } from './calculatorTexts';
import { isComplete, termsIn, type KnownTerms } from './calculation';
import { caseFormWords } from './formWords';
import { asWorked } from './order';
import { useOffences } from './useOffences';

/** What only an overload is worked out from. */
const ofOverload: readonly string[] = ['weighed', 'size', 'build'];

const allFields = asWorked(fineCalculationForm);

/** A fine, worked out step by step from what stands in the address. */
export function CalculatorPage() {
  const text = useTexts(calculatorTexts);
  const [search, setSearch] = useSearchParams();
  const known = useMemo(() => termsIn(search), [search]);
  return (
    <div className="page">
      <h1>{text('title')}</h1>
      <p>{text('hint')}</p>
      <Terms key={search.get('input')} known={known} onAsked={(terms) => setSearch({ input: JSON.stringify(terms) })} />
      <Card size="small" title={text('steps')} style={{ marginTop: 12 }}>
        {isComplete(known) ? <Calculation terms={known} /> : <Empty description={text('empty')} />}
      </Card>
    </div>
  );
}

function Terms({ known, onAsked }: { readonly known: KnownTerms; readonly onAsked: (terms: FineTermsInput) => void }) {
  const text = useTexts(calculatorTexts);
  const { catalogue, offences } = useOffences();
  const [values, setValues] = useState(() => filledWith(emptyForm(fineCalculationForm), { decidedOn: today(), party: 'ORGANISATION', ...asFilled(known) }));
  const [pressed, setPressed] = useState(false);
  const fields = allFields.filter((field) => values.offence === 'HW01' || !ofOverload.includes(field.name));
  const faults = faultsIn(fields, values);
  const { language } = useLanguage();
  const bands = (catalogue.find((one) => one.code === values.offence)?.bands ?? []).map((band) => [band.code, language === 'zh' ? band.zh : band.en] as const);
  return (
    <Card size="small" title={text('terms')} className="no-print">
      <Form layout="vertical" className="terms" onFinish={() => {
        setPressed(true);
        if (faults.size === 0) onAsked(sentOf(fields, values) as unknown as FineTermsInput);
      }}>
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            path={field.name}
            value={values[field.name]}
            words={caseFormWords}
            options={{ offence: offences, circumstance: bands }}
            faults={pressed ? faults : new Map()}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        <Button type="primary" htmlType="submit">{text('work')}</Button>
      </Form>
    </Card>
  );
}

/** What the address knows, as a form has it: numbers as texts. */
function asFilled(known: KnownTerms): Readonly<Record<string, Filled>> {
  const filled = (value: unknown): Filled => typeof value === 'number' ? String(value)
    : Array.isArray(value) ? value.map(filled)
      : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, below]) => [name, filled(below)]))
        : typeof value === 'string' || typeof value === 'boolean' ? value : '';
  return filled(known) as Readonly<Record<string, Filled>>;
}
