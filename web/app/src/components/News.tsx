import { Button } from 'antd';
import { useState } from 'react';
import type { RowFeed } from '../graphql/rowFeed';
import { useFeed } from '../graphql/useFeed';
import { useTexts } from '../language/LanguageProvider';
import { shared } from './texts';

interface Props {
  readonly feed: RowFeed;
  /** The position that the list was read at; null until it is. */
  readonly read: string | null;
  /** Reads the list again, up to a position. */
  readonly onShow: (position: string) => void;
}

/** What has happened to the rows of a list since it was read: it is told, and nothing moves under somebody's hand. */
export function News({ feed, read, onShow }: Props) {
  const text = useTexts(shared);
  const [moved, setMoved] = useState<ReadonlyMap<string, bigint>>(new Map());
  useFeed(feed.document, read, (told) => {
    const { streamId, position } = feed.factOf(told);
    setMoved((before) => new Map(before).set(streamId, BigInt(position)));
  });
  const known = BigInt(read ?? 0);
  const news = [...moved.values()].filter((position) => position > known);
  return (
    <>
      <span role="status">{news.length === 0 ? null : text('moved', { count: news.length })}</span>
      {news.length === 0 ? null : <Button onClick={() => onShow(String(news.reduce((last, one) => (one > last ? one : last), known)))}>{text('renew')}</Button>}
    </>
  );
}
