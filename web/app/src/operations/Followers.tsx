import { Board, BoardRow, type Column } from '../components/Board';
import { useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import type { Sheet } from './OperationsPage';
import { operationsTexts, partnerWords } from './texts';

type Follower = Sheet['followers'][number];

/** Who else follows the ledger, and how far each has come. */
export function Followers({ followers }: { readonly followers: readonly Follower[] }) {
  const text = useTexts(operationsTexts);
  const partner = useWords(partnerWords);
  const named = (reader: string): string => (reader.startsWith('publisher:facts:') ? text('tells', { partner: partner(reader.slice('publisher:facts:'.length)) }) : text('followsProcesses'));
  const columns: readonly Column<Follower>[] = [
    { key: 'reader', title: text('follower'), show: (one) => <>{named(one.reader)} <code>{one.reader}</code></> },
    { key: 'position', title: text('position'), show: (one) => Number(one.position).toLocaleString('en') },
    { key: 'lag', title: text('lagFacts'), show: (one) => Number(one.lagFacts).toLocaleString('en') },
    { key: 'moved', title: text('moved'), show: (one) => momentOf(one.movedAt) },
  ];
  if (followers.length === 0) return <p className="quiet">{text('noFollowers')}</p>;
  return (
    <Board label={text('followers')} columns={columns}>
      {followers.map((one) => <BoardRow key={one.reader} row={one} columns={columns} to={undefined} />)}
    </Board>
  );
}
