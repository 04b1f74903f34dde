// Makes src/documents/checker.js, the check of papers as a module: the same files that the offline page and the verification page carry, and
// the texts of its findings. There is one check of papers, wherever it runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const parts = [
  ...['bytes', 'digests', 'signatures', 'tree', 'notes', 'files', 'check'].map((name) => `integration/Cases/Page/${name}.js`),
  'integration/Documents/Verification/judge.js',
];

const offered = ['texts', 'judge', 'prove', 'proofIn', 'checkPaper', 'listedKey', 'trusting', 'verifyHead', 'readHead', 'isIncluded', 'leafDigest', 'digestsOf', 'suites', 'base64', 'sha256', 'hex', 'looksLike', 'limits', 'Unreadable'];

/** Its types, as the pages use it. */
const types = `
export interface Finding { readonly code: string; readonly where: string }
export interface Text { readonly code: string; readonly zh: string; readonly en: string; readonly remark?: boolean }
export interface ListedKey { readonly key: string; readonly fromSize: number }
export interface Key { readonly line: string }
export interface Trusted { readonly key: Key; readonly from: number }
export interface CheckedFact { readonly position: number; readonly type?: string; readonly recordedAt?: string; readonly proven: boolean; readonly data?: Readonly<Record<string, unknown>> }
export interface Head { readonly origin: string; readonly size: number; readonly signedAt: string; readonly suite: string; readonly root: Uint8Array }
export interface Report {
  readonly isGood: boolean;
  readonly head: Head;
  readonly facts: readonly CheckedFact[];
  readonly documents: readonly { readonly fact: number | null }[];
  readonly findings: readonly Finding[];
}
export interface Recorded { readonly sha256: string; readonly length: number; readonly signedSha256: string | null }
export interface Seal { readonly first: string; readonly latest: string; readonly consistency: readonly string[]; readonly keys: readonly ListedKey[] }
export type Match = 'original' | 'unsigned' | 'prefix' | 'added' | 'differs';
export const texts: ReadonlyMap<string, Text>;
export function judge(bytes: Uint8Array, recorded: Recorded): Match;
export function prove(name: string, bytes: Uint8Array, match: Match, seal: Seal | null, number: string): Promise<{ readonly report: Report; readonly isEarlier: boolean; readonly isGood: boolean } | null>;
export function proofIn(bytes: Uint8Array): Uint8Array | null;
export function checkPaper(name: string, bytes: Uint8Array, pins: { readonly keys: readonly Key[]; readonly head: null }, step: () => Promise<void>): Promise<Report>;
export function listedKey(listed: ListedKey): Key | null;
export function trusting(keys: readonly Key[]): readonly Trusted[];
export function verifyHead(ring: readonly Trusted[], head: Head): { readonly isTrusted: boolean; readonly signers: readonly Key[] };
export function readHead(note: string): Head | null;
export type Hash = (bytes: Uint8Array) => Uint8Array;
export function isIncluded(hash: Hash, leaf: Uint8Array, index: number, size: number, proof: readonly Uint8Array[], root: Uint8Array): boolean;
export function leafDigest(hash: Hash, leaf: Uint8Array): Uint8Array;
export function digestsOf(texts: readonly string[]): readonly Uint8Array[] | null;
export const suites: Readonly<Partial<Record<string, Hash>>>;
export function base64(bytes: Uint8Array): string;
export function sha256(bytes: Uint8Array): Uint8Array;
export function hex(bytes: Uint8Array): string;
export function looksLike(bytes: Uint8Array, start: string): boolean;
export const limits: { readonly file: number };
export class Unreadable extends Error { readonly zh: string; readonly en: string }
`;

/** @param {string} root of the repository; @param {string} out where it goes. */
export function writeChecker(root, out) {
  const findings = JSON.parse(readFileSync(join(root, 'ledger/Bundles/findings.json'), 'utf8'));
  const library = parts.map((part) => readFileSync(join(root, part), 'utf8')).join('');
  const first = "// Made by 'npm run documents' from integration/Cases/Page and integration/Documents/Verification; not to be edited.";
  writeFileSync(
    join(out, 'checker.js'),
    `${first}\nconst texts = new Map(${JSON.stringify(findings)}.map(text => [text.code, text]));\n${library}export { ${offered.join(', ')} };\n`,
  );
  writeFileSync(join(out, 'checker.d.ts'), `${first}${types}`);
}
