import type { KeyboardEvent, ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';

/** A column of a board. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly show: (row: Row) => ReactNode;
}

interface Props {
  readonly label: string;
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly children: ReactNode;
}

/** A table whose rows are opened by pointer or keyboard; on a phone each row is a card. Rows are `BoardRow`s. */
export function Board({ label, columns, children }: Props) {
  return (
    <table className="board" aria-label={label} onKeyDown={walk}>
      <thead>
        <tr>{columns.map((column) => <th key={column.key} scope="col">{column.title}</th>)}</tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** Undefined where nothing may be opened. */
  readonly to: string | undefined;
  readonly tone?: 'new' | 'bad' | 'amber' | undefined;
}

/** One row: its first cell is the way to what it is about. */
export function BoardRow<Row>({ row, columns, to, tone }: RowProps<Row>) {
  const navigate = useNavigate();
  return (
    <tr className={to === undefined ? `still ${tone ?? ''}` : tone} onClick={to === undefined ? undefined : (event) => {
      // A press on a link is the link's own, and whoever marks text does not want to leave.
      if (event.target instanceof Element && event.target.closest('a') === null && String(getSelection()) === '') void navigate(to);
    }}>
      {columns.map((column, index) => (
        <td key={column.key} data-title={column.title}>{index === 0 && to !== undefined ? <Link to={to}>{column.show(row)}</Link> : column.show(row)}</td>
      ))}
    </tr>
  );
}

/** Arrow keys go from row to row. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('tbody td:first-child a')];
  const here = links.findIndex((link) => link === document.activeElement);
  const next = links[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
