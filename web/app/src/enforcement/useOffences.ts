import { useMemo } from 'react';
import { offenceChoice, type OffenceChoiceResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage } from '../language/LanguageProvider';

/** An offence of the catalogue. */
export type Offence = OffenceChoiceResult['offences']['nodes'][number];

/** The offences of the catalogue: as they are, and as choices. */
export function useOffences(): { readonly catalogue: readonly Offence[]; readonly offences: readonly (readonly [string, string])[] } {
  const { language } = useLanguage();
  const [{ data }] = useRead(offenceChoice, { after: null });
  return useMemo(() => {
    const catalogue = (data?.offences.nodes ?? []).filter((one) => one.abolishedFrom === null).sort((one, other) => one.code.localeCompare(other.code));
    return { catalogue, offences: catalogue.map((one) => [one.code, `${one.code} ${language === 'zh' ? one.zh : one.en}`] as const) };
  }, [data, language]);
}
