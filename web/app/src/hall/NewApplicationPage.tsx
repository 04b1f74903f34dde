import { Card } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { submitApplicationForm } from '../documents/forms';
import { licenceItemChoice, licenceRegister, submitApplication } from '../documents/trusted';
import { keyOf } from '../components/identity';
import { ActForm } from '../forms/ActForm';
import { isCreditCode } from '../forms/codes';
import { useDraftId } from '../forms/draft';
import { inOrder, type Filled, type Options } from '../forms/field';
import { useRead } from '../graphql/useRead';
import { cityWords } from '../language/divisions';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { hallFormWords } from './formWords';
import { materialSuggestions } from './materials';
import { hallTexts } from './texts';

/** First what is asked for, then who asks, then what for. */
const fields = inOrder(submitApplicationForm, [
  'item', 'kind', 'division', 'applicant', 'name', 'creditCode', 'residentId', 'legalRepresentative', 'licence', 'under', 'scope', 'text', 'materials', 'years',
]);

/** A new application, at the window or by the applicant. */
export function NewApplicationPage() {
  const text = useTexts(hallTexts);
  const { language } = useLanguage();
  const { session } = useSession();
  const navigate = useNavigate();
  // The application's own id: should the form be sent twice, or after another sign-in, it is one application.
  const [application, forget] = useDraftId('new-application');
  const [{ data }] = useRead(licenceItemChoice, {});
  const items = useMemo(() => (data?.licenceItems.nodes ?? []).filter((item) => item.delistedFrom === null), [data]);
  const [code, setCode] = useState('');
  const [{ data: held }] = useRead(licenceRegister, { where: { holderCode: { eq: code } }, order: [{ issuedOn: 'DESC' }] }, { pause: code === '' });
  const options = useMemo<Options>(() => {
    const licences = (code === '' ? [] : (held?.licences.nodes ?? [])).map((one) =>
      [keyOf(one.id), `${one.number} ${one.licenceItem === null ? '' : language === 'zh' ? one.licenceItem.zh : one.licenceItem.en}`] as const);
    return {
      item: items.map((item) => [item.number, `${item.number} ${language === 'zh' ? item.zh : item.en}`] as const),
      division: Object.entries(cityWords).map(([code, [zh, en]]) => [`${code}00`, language === 'zh' ? zh : en] as const),
      ...(code === '' ? {} : { licence: licences, under: licences }),
    };
  }, [items, language, code, held]);
  const suggestions = (values: Readonly<Record<string, Filled>>): Options =>
    ({ material: materialSuggestions(items.find((item) => item.number === values.item)?.materials.filter((one) => one.sharedBy === null) ?? [], language) });
  // The licences of whoever applies are chosen from, once it is known who that is.
  const note = useCallback((values: Readonly<Record<string, Filled>>) => setCode(codeIn(values.applicant)), []);
  // The window of a city takes applications to that city; an applicant says to which.
  const isApplicant = session?.roles.includes('Applicant') === true;
  const fixed = { application, ...(session === null || isApplicant ? {} : { division: session.division }) };
  const begin = useMemo(
    () => (isApplicant ? { division: session.division, ...(session.creditCode === null ? {} : { applicant: { kind: 'ORGANISATION', creditCode: session.creditCode } }) } : undefined),
    [isApplicant, session],
  );
  return (
    <div className="page">
      <h1>{text('createTitle')}</h1>
      <Card>
        <ActForm
          document={submitApplication}
          fields={fields}
          fixed={fixed}
          words={hallFormWords}
          options={options}
          suggestions={suggestions}
          begin={begin}
          onFilled={note}
          onDone={() => {
            forget();
            void navigate(`/hall/${application}`);
          }}
        />
      </Card>
    </div>
  );
}

/** The credit code of whoever applies; empty while there is none, or no whole one. */
function codeIn(applicant: Filled | undefined): string {
  const code = typeof applicant === 'object' && applicant !== null && 'creditCode' in applicant ? applicant.creditCode : '';
  return typeof code === 'string' && isCreditCode(code.trim()) ? code.trim() : '';
}
