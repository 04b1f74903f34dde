import { Children, isValidElement, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { drawn, Leaf } from './Leaf';
import { placeOf, type Place } from './place';
import { useSteadyColumns } from './useSteadyColumns';

/** A column of a board. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly show: (row: Row) => ReactNode;
}

interface Props {
  readonly label: string;
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  /** `BoardRow`s, and pages of them, each with a key of its own: a page far from what is seen is not drawn. */
  readonly children: ReactNode;
  /** How many rows there are with those that are not fetched yet, where that is known. */
  readonly total?: number | undefined;
}

/**
 * A table whose rows are opened by pointer or keyboard; on a phone each row is a card. Of a long list only what is near the eye is drawn, so
 * that ten thousand rows scroll as well as ten.
 */
export function Board({ label, columns, children, total }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const place = placeOf(useLocation().key);
  useSteadyColumns(table, columns.map((column) => column.title).join());
  useScroll(table, place);
  const all = Children.toArray(children).filter((child) => isValidElement(child));
  const rows = all.filter((child) => child.type === BoardRow);
  const pages = all.filter((child) => child.type !== BoardRow);
  return (
    <table ref={table} className="board" aria-label={label} aria-rowcount={total === undefined ? undefined : total + 1} onKeyDown={walk}>
      <thead>
        <tr aria-rowindex={total === undefined ? undefined : 1}>{columns.map((column) => <th key={column.key} scope="col">{column.title}</th>)}</tr>
      </thead>
      {rows.length === 0 ? null : <tbody>{rows}</tbody>}
      {pages.map((page) => <Leaf key={page.key} name={`${label} ${page.key ?? ''}`} columns={columns.length} place={place}>{page}</Leaf>)}
    </table>
  );
}

interface RowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** Undefined where nothing may be opened. */
  readonly to: string | undefined;
  readonly tone?: 'new' | 'bad' | 'amber' | undefined;
  /** Which row of all it is, from 1, where the board says how many there are. */
  readonly ordinal?: number | undefined;
}

/** One row: its first cell is the way to what it is about. */
export function BoardRow<Row>({ row, columns, to, tone, ordinal }: RowProps<Row>) {
  const navigate = useNavigate();
  return (
    <tr className={to === undefined ? `still ${tone ?? ''}` : tone} aria-rowindex={ordinal === undefined ? undefined : ordinal + 1} onClick={to === undefined ? undefined : (event) => {
      // A press on a link is the link's own, and whoever marks text does not want to leave.
      if (event.target instanceof Element && event.target.closest('a') === null && String(getSelection()) === '') void navigate(to);
    }}>
      {columns.map((column, index) => {
        const cell = column.show(row);
        return <td key={column.key} data-title={column.title} className={keptWhole(cell)}>{index === 0 && to !== undefined ? <Link to={to}>{cell}</Link> : cell}</td>;
      })}
    </tr>
  );
}

/** Days, moments and short words are not broken. */
const keptWhole = (cell: ReactNode): string | undefined =>
  typeof cell === 'string' && /^([\w.+-]{1,18}|\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?)$/.test(cell) ? 'day' : undefined;

/** Rows that a press of Page Up or Page Down passes. */
const leap = 10;

/** Arrow keys go from row to row, Page Up and Page Down by ten; Home and End to the first and the last that is there. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const table = event.currentTarget;
  if (!(event.target instanceof Element) || event.target.closest('tbody td:first-child a') === null) return;
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: leap, PageUp: -leap, Home: -Infinity, End: Infinity }[event.key];
  if (step === undefined) return;
  if (step === -Infinity) drawn(table.tBodies[0]);
  if (step === Infinity) drawn(table.tBodies[table.tBodies.length - 1]);
  const links = [...table.querySelectorAll<HTMLAnchorElement>('tbody td:first-child a')];
  const here = links.findIndex((link) => link === document.activeElement);
  const next = links[Math.max(0, Math.min(links.length - 1, here + step))];
  if (here < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Remembers how far somebody scrolled, and goes there again on the way back. */
function useScroll(table: RefObject<HTMLTableElement | null>, place: Place): void {
  useLayoutEffect(() => {
    if (place.top > 0) window.scrollTo(0, place.top);
  }, [place]);
  useLayoutEffect(() => {
    const note = (): void => {
      if (table.current !== null) place.top = window.scrollY;
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [table, place]);
}
