/** From the smallest figure to the largest, lightest first. */
export const shades = ['#e6eff7', '#c8deef', '#a3c8e4', '#79add5', '#4f8fc0'] as const;

/** The smallest and the largest of some figures. */
export interface Span {
  readonly least: { readonly value: number; readonly shown: string };
  readonly most: { readonly value: number; readonly shown: string };
}

/** From where to where figures go; null where there are none. */
export function spanOf(figures: readonly Span['least'][]): Span | null {
  const sorted = [...figures].sort((one, other) => one.value - other.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least === undefined || most === undefined ? null : { least, most };
}

/** The shade of a figure. */
export function shadeOf(value: number, { least, most }: Span): string {
  const part = most.value === least.value ? 0.5 : (value - least.value) / (most.value - least.value);
  return shades[Math.min(shades.length - 1, Math.floor(part * shades.length))] ?? shades[0];
}
