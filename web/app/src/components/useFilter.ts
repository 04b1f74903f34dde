import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What the address says, as a filter. */
export function useFilter<Where>(filterOf: (search: URLSearchParams) => Where): Where {
  const [search] = useSearchParams();
  return useMemo(() => filterOf(search), [search, filterOf]);
}
