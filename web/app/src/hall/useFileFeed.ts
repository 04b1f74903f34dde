import { applicationFeed } from '../documents/trusted';
import { useFeed, type FeedState } from '../graphql/useFeed';

/** Follows one application: told of the position of whatever happens to it. */
export const useFileFeed = (id: string, after: string | null, onNext: (position: string) => void): FeedState =>
  useFeed(applicationFeed, after, ({ applicationFacts }) => onNext(applicationFacts.position), { where: { ids: [id] } });
