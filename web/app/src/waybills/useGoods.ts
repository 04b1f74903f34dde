import { useMemo } from 'react';
import { goodsChoice, type GoodsChoiceResult } from '../documents/trusted';
import type { Filled, Options, OptionsOf } from '../forms/field';
import { useRead } from '../graphql/useRead';
import { cityWords } from '../language/divisions';
import { useLanguage } from '../language/LanguageProvider';
import { wordOf, type Language } from '../language/texts';

type Good = GoodsChoiceResult['dangerousGoods']['nodes'][number];

/** What a waybill is filled in with: UN numbers, then the name, class and subsidiary hazards of those that were chosen, and the cities of the province. */
export function useGoods(needed: boolean): OptionsOf | undefined {
  const { language } = useLanguage();
  const [{ data }] = useRead(goodsChoice, {}, { pause: !needed });
  return useMemo(() => {
    if (!needed) return undefined;
    const listed = (data?.dangerousGoods.nodes ?? []).filter((one) => one.struckFrom === null && !one.prohibited);
    return (values: Readonly<Record<string, Filled>>) => suggestionsOf(listed, values, language);
  }, [data, needed, language]);
}

function suggestionsOf(listed: readonly Good[], values: Readonly<Record<string, Filled>>, language: Language): Options {
  const named = new Set(textsIn(values));
  const chosen = listed.filter((one) => named.has(one.number));
  const numbers = listed.map((one) => [one.number, `${language === 'zh' ? one.zh : one.en} · ${one.class}`] as const);
  return {
    number: numbers,
    media: numbers,
    properName: chosen.map((one) => [one.zh, one.number] as const),
    class: chosen.map((one) => [one.class, `${one.number} ${language === 'zh' ? one.zh : one.en}`] as const),
    subsidiary: chosen.flatMap((one) => one.subsidiary.map((hazard) => [hazard, one.number] as const)),
    region: Object.keys(cityWords).filter((city) => city !== '4400').map((city) => [`${city}00`, wordOf(cityWords, language, city)] as const),
  };
}

/** Every text that is filled in. */
function textsIn(value: Filled): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  if (Array.isArray(value)) return (value as readonly Filled[]).flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
