import { isWaybillNumber, numberIn } from '../roadside/number';

/** Why a text leads nowhere here. */
export type Nowhere = 'otherPaper' | 'foreignCode' | 'noNumber';

/** Where a text leads that was typed or read from a code: only the path of an address counts, so that a code leads to no other site. */
export function pathOf(text: string): { readonly path: string } | Nowhere {
  const written = text.trim();
  if (written === '') return 'noNumber';
  const waybill = numberIn(written);
  if (isWaybillNumber(waybill)) return { path: `/waybills/${waybill}` };
  if (!/^https?:/i.test(written)) return { path: `/verify/${encodeURIComponent(written)}` };
  const path = URL.canParse(written) ? new URL(written).pathname : '';
  const found = /\/verify\/([^/]+)$/.exec(path);
  if (found?.[1] !== undefined) return { path: `/verify/${found[1]}` };
  return /\/cases\/[^/]+\/forms\//.test(path) ? 'otherPaper' : 'foreignCode';
}
