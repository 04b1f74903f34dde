import { roleWords } from '../app/texts';
import type { Column } from '../components/Board';
import { Filters, Search } from '../components/Filters';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { factWords } from '../documents/facts';
import { journal, type FactFilterInput, type JournalResult } from '../documents/trusted';
import { useTexts, useWords } from '../language/LanguageProvider';
import { minuteOf } from '../language/time';
import { useDivision } from '../language/useDivision';
import { dayIn, momentsOf } from './accessFilter';
import { FactName } from './FactName';
import { JournalLinks } from './JournalLinks';
import { journalTexts } from './texts';

type Row = JournalResult['facts']['nodes'][number];

/** Everything that was recorded: who did what in which capacity, and when. */
export function JournalPage() {
  const text = useTexts(journalTexts);
  const where = useFilter(filterOf);
  return (
    <div className="page wide">
      <JournalLinks />
      <h1>{text('title')}</h1>
      <Filters label={text('filters')}>
        <Search name="type" label={text('filterType')} />
        <Search name="actor" label={text('filterActor')} />
        <Search name="key" label={text('filterKey')} />
        <Search name="day" label={text('filterDay')} />
      </Filters>
      <PagedBoard
        label={text('title')}
        columns={useColumns()}
        document={journal}
        variables={{ where }}
        rowsOf={(result) => result.facts}
        to={(row) => `/journal/${row.position}`}
        none={text('none')}
      />
    </div>
  );
}

function filterOf(search: URLSearchParams): FactFilterInput | null {
  const all: FactFilterInput[] = [];
  const [type, actor, key, stream] = ['type', 'actor', 'key', 'stream'].map((name) => search.get(name));
  const day = dayIn(search);
  if (type != null) all.push(typesOf(type));
  if (actor != null) all.push({ actor: { eq: actor } });
  if (key != null) all.push({ streamKey: { eq: key } });
  if (stream != null) all.push({ stream: { eq: stream } });
  if (day !== null) all.push({ recordedAt: momentsOf(day) });
  return all.length === 0 ? null : { and: all };
}

/** So many values the host takes in one filter. */
const mostTypes = 200;

/** What is typed is the beginning of a wire name, or a word of the glossary. */
function typesOf(typed: string): FactFilterInput {
  const word = typed.toLowerCase();
  const types = Object.entries(factWords).filter(([, words]) => words.some((one) => one.toLowerCase().includes(word))).map(([type]) => type);
  const named: FactFilterInput = { type: { startsWith: typed } };
  return types.length === 0 || types.length > mostTypes || typed.includes('.') ? named : { or: [named, { type: { in: types } }] };
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(journalTexts);
  const [role, division] = [useWords(roleWords), useDivision()];
  return [
    { key: 'position', title: text('position'), show: (row) => row.position },
    { key: 'recorded', title: text('recorded'), show: (row) => minuteOf(row.recordedAt) },
    { key: 'type', title: text('type'), show: (row) => <FactName type={row.type} /> },
    { key: 'key', title: text('key'), show: (row) => row.streamKey },
    { key: 'version', title: text('version'), show: (row) => row.version },
    { key: 'actor', title: text('actor'), show: (row) => row.actor },
    { key: 'capacity', title: text('capacity'), show: (row) => role(row.capacity) },
    { key: 'authority', title: text('authority'), show: (row) => division(row.authority) },
  ];
}
