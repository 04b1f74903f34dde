import { applicationFeed, caseFeed, evidenceFeed, waybillFeed } from '../documents/trusted';
import { rowFeed } from './rowFeed';

/** What happens to applications, cases, evidence and waybills: the host tells each of those that they may see. */
export const applicationFacts = rowFeed(applicationFeed, (told) => told.applicationFacts);
export const caseFacts = rowFeed(caseFeed, (told) => told.caseFacts);
export const evidenceFacts = rowFeed(evidenceFeed, (told) => told.evidenceFacts);
export const waybillFacts = rowFeed(waybillFeed, (told) => told.waybillFacts);
