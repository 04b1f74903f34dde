import { Card } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { submitApplicationForm } from '../documents/forms';
import { licenceItemChoice, submitApplication } from '../documents/trusted';
import { ActForm } from '../forms/ActForm';
import type { Options } from '../forms/field';
import { uuid } from '../graphql/useAct';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { hallFormWords } from './formWords';
import { hallTexts } from './texts';

/** A new application, at the window or by the applicant. */
export function NewApplicationPage() {
  const text = useTexts(hallTexts);
  const { language } = useLanguage();
  const { session } = useSession();
  const navigate = useNavigate();
  // The application's own id: should the form be sent twice, it is one application.
  const [application] = useState(uuid);
  const [{ data }] = useRead(licenceItemChoice, {});
  const options = useMemo<Options>(
    () => ({
      item: (data?.licenceItems.nodes ?? []).filter((item) => item.delistedFrom === null).map((item) => [item.number, `${item.number} ${language === 'zh' ? item.zh : item.en}`] as const),
    }),
    [data, language],
  );
  return (
    <div className="page">
      <h1>{text('createTitle')}</h1>
      <Card>
        <ActForm
          document={submitApplication}
          fields={submitApplicationForm}
          fixed={{ application, ...(session === null ? {} : { division: session.division }) }}
          words={hallFormWords}
          options={options}
          onDone={() => void navigate(`/hall/${application}`)}
        />
      </Card>
    </div>
  );
}
