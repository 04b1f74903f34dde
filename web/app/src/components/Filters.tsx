import { Button, Input, Switch } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { wordOf, type Texts } from '../language/texts';
import { shared } from './texts';

/** Filters of a list. What they say stands in the address, so that a link or the way back shows the same. */
export function Filters({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const text = useTexts(shared);
  const [search, setSearch] = useSearchParams();
  return (
    <search className="filters" aria-label={label}>
      {children}
      {search.size === 0 ? null : <Button onClick={() => setSearch({})}>{text('clear')}</Button>}
    </search>
  );
}

/** What one filter says, and how it is changed. */
function useFilter(name: string): readonly [string, (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  return [search.get(name) ?? '', (value) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  }];
}

/** Looks for one thing by what it is called. */
export function Search({ name, label }: { readonly name: string; readonly label: string }) {
  const [value, change] = useFilter(name);
  return <Input.Search key={value} allowClear defaultValue={value} aria-label={label} placeholder={label} onSearch={change} />;
}

/** One of several. */
export function Choice({ name, label, all, words, prefixed }: {
  readonly name: string;
  /** What is chosen, where that which stands for none of them does not say so. */
  readonly label?: string;
  readonly all: string;
  readonly words: Texts<string>;
  /** Shows the name before its word, too. */
  readonly prefixed?: boolean;
}) {
  const { language } = useLanguage();
  const [value, change] = useFilter(name);
  return (
    <select className="choice" aria-label={label ?? all} value={value} onChange={(event) => change(event.target.value)}>
      <option value="">{all}</option>
      {Object.keys(words).map((one) => <option key={one} value={one}>{prefixed === true ? `${one} ` : ''}{wordOf(words, language, one)}</option>)}
    </select>
  );
}

/** Months that are offered, back from the latest. */
const monthsOffered = 24;

/** A month, as `2026-03`: the latest, or one of the two years before it. */
export function Month({ name, label, latest }: { readonly name: string; readonly label: string; readonly latest: string }) {
  const [value, change] = useFilter(name);
  const [year = 0, month = 0] = latest.split('-').map(Number);
  const offered = Array.from({ length: monthsOffered }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7));
  const chosen = value === '' ? latest : value;
  return (
    <select className="choice" aria-label={label} value={chosen} onChange={(event) => change(event.target.value)}>
      {(offered.includes(chosen) ? offered : [chosen, ...offered]).map((one) => <option key={one} value={one}>{one}</option>)}
    </select>
  );
}

/** On or off. */
export function Toggle({ name, label }: { readonly name: string; readonly label: string }) {
  const [value, change] = useFilter(name);
  return (
    <label className="toggle">
      <Switch size="small" checked={value === '1'} aria-label={label} onChange={(on) => change(on ? '1' : '')} /> {label}
    </label>
  );
}
