import type { JournalFactResult } from '../documents/trusted';

/** A fact with everything that its leaf is made of. */
export type Fact = JournalFactResult['facts']['nodes'][number];

/** Six decimals, as the ledger writes moments. */
const moment = (at: string): string => {
  const [whole = '', decimals = ''] = at.replace('Z', '').split('.');
  return `${whole}.${decimals.padEnd(6, '0')}Z`;
};

/** The bytes of a fact's leaf: its members in the order of RFC 8785, absent ones left out, data as they are stored. */
export function leafOf(fact: Fact): Uint8Array<ArrayBuffer> {
  const text = (value: string): string => JSON.stringify(value);
  const meta = `{"capacity":${text(fact.capacity)},"software":${text(fact.softwareVersion)}${fact.source === null ? '' : `,"source":${text(fact.source)}`}}`;
  const members: readonly (readonly [string, string | null])[] = [
    ['actor', text(fact.actor)],
    ['authority', text(fact.authority)],
    ['causation', fact.causation === null ? null : text(fact.causation)],
    ['commandId', text(fact.commandId)],
    ['correlation', fact.correlation === null ? null : text(fact.correlation)],
    ['data', fact.data],
    ['lawVersion', text(fact.lawVersion)],
    ['meta', meta],
    ['onBehalf', fact.onBehalf === null ? null : text(fact.onBehalf)],
    ['position', fact.position],
    ['recordedAt', text(moment(fact.recordedAt))],
    ['streamKey', text(fact.streamKey)],
    ['streamKind', text(fact.stream)],
    ['type', text(fact.type)],
    ['version', fact.version],
  ];
  const written = members.filter(([, value]) => value !== null).map(([name, value]) => `${text(name)}:${value ?? ''}`);
  return new TextEncoder().encode(`{${written.join(',')}}`);
}
