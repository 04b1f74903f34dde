import { isWaybillNumber, numberIn } from '../roadside/number';

/** Where a text leads that was typed or read from a code: only the path of an address counts, so that a code leads to no other site. */
export function pathOf(text: string): string | 'otherPaper' | 'foreignCode' | 'noNumber' {
  const written = text.trim();
  if (written === '') return 'noNumber';
  const waybill = numberIn(written);
  if (isWaybillNumber(waybill)) return `/waybills/${waybill}`;
  if (!/^https?:/i.test(written)) return `/verify/${encodeURIComponent(written)}`;
  const path = URL.canParse(written) ? new URL(written).pathname : '';
  const found = /\/verify\/([^/]+)$/.exec(path);
  if (found?.[1] !== undefined) return `/verify/${found[1]}`;
  return /\/cases\/[^/]+\/forms\//.test(path) ? 'otherPaper' : 'foreignCode';
}
