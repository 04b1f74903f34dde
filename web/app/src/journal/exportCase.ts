import { sha256Of } from '../components/file';
import { headersOf } from '../graphql/client';
import type { Language } from '../language/texts';
import type { Session } from '../session/session';

/** What is exported, and for what. */
export interface Wanted {
  readonly number: string;
  /** `Audit`, as the header has it. */
  readonly purpose: string;
  readonly reference: string;
  readonly clear: boolean;
}

/** Why there is no bundle, as the host says. */
export interface Failure {
  readonly code: string;
  readonly rule: string | null;
  readonly zh: string;
  readonly en: string;
}

/** What came of it. */
export type Exported =
  | { readonly is: 'bundle'; readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string; readonly isCompared: boolean }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'damaged' | 'denied' | 'busy' | 'lost' };

/** What is told on the way. */
export interface Told {
  readonly stage: (name: string) => void;
  readonly received: (done: number, all: number) => void;
}

interface Line {
  readonly stage?: string;
  readonly failed?: Failure;
  readonly bundle?: { readonly bytes: number; readonly sha256: string };
}

const newline = 10;

/** Has a case exported: lines tell how far it has come, the bytes of the bundle follow the last one. What arrives is held against the digest. */
export async function exportCase(wanted: Wanted, session: Session | null, language: Language, told: Told, stop: AbortSignal): Promise<Exported> {
  const answer = await fetch(`/cases/${encodeURIComponent(wanted.number)}/bundle${wanted.clear ? '?clear=true' : ''}`, {
    method: 'POST',
    signal: stop,
    headers: { ...headersOf({ session, language }), 'X-Purpose': wanted.purpose, 'X-Purpose-Reference': encodeURIComponent(wanted.reference) },
  });
  if (answer.status === 404) return { is: 'denied' };
  if (answer.status === 503) return { is: 'busy' };
  if (!answer.ok || answer.body === null) return { is: 'lost' };
  const reader = answer.body.getReader();
  let lines: Uint8Array<ArrayBuffer> = new Uint8Array();
  let announced: NonNullable<Line['bundle']> | null = null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const receive = (part: Uint8Array<ArrayBuffer>, all: number): void => {
    parts.push(part);
    received += part.length;
    told.received(received, all);
  };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (announced !== null) {
      receive(value, announced.bytes);
      continue;
    }
    lines = joined([lines, value]);
    for (let end = lines.indexOf(newline); end >= 0 && announced === null; end = lines.indexOf(newline)) {
      const line = JSON.parse(new TextDecoder().decode(lines.subarray(0, end))) as Line;
      lines = lines.slice(end + 1);
      if (line.stage !== undefined) told.stage(line.stage);
      if (line.failed !== undefined) return { is: 'failed', failure: line.failed };
      announced = line.bundle ?? null;
    }
    if (announced !== null) receive(lines, announced.bytes);
  }
  if (announced === null) return { is: 'lost' };
  const bytes = joined(parts);
  // Where the browser works none out, the length alone tells.
  const digest = await sha256Of(bytes.buffer);
  return bytes.length === announced.bytes && (digest ?? announced.sha256) === announced.sha256
    ? { is: 'bundle', bytes, sha256: announced.sha256, isCompared: digest !== null }
    : { is: 'damaged' };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Has the browser save a bundle under a name. */
export function save(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
