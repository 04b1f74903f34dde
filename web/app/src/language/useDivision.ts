import { useCallback } from 'react';
import { cityKey, cityWords } from './divisions';
import { useWords } from './LanguageProvider';

/** The name of a division: of the province and its cities by itself, of a county its city and its code. */
export function useDivision(): (code: string) => string {
  const city = useWords(cityWords);
  return useCallback((code) => (code.endsWith('00') ? city(cityKey(code)) : `${city(cityKey(code))} ${code}`), [city]);
}
