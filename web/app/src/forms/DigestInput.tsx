import { PaperClipOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { askWith, sha256Of } from '../components/file';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { formTexts } from './texts';

/** Who hands files in to the store of evidence. */
const depositors: readonly string[] = ['EnforcementOfficer', 'CaseUnitHead'];

interface Props {
  readonly id: string;
  /** The file is evidence, not a paper that stays where it is. */
  readonly isEvidence: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The digest of a file: worked out of the file in the browser, or typed. A file of evidence goes to its store, of whoever may hand one in. */
export function DigestInput({ id, isEvidence, value, onChange }: Props) {
  const text = useTexts(formTexts);
  const { session } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly key: 'digestOf' | 'deposited' | 'notDeposited' | 'noDigest'; readonly status: string } | null>(null);
  const [busy, setBusy] = useState(false);
  // While a file is read, others of the form may be filled in: what stands there by then is what it joins. A field that is gone is told nothing.
  const tell = useRef<((digest: string) => void) | null>(null);
  useEffect(() => {
    tell.current = onChange;
    return () => {
      tell.current = null;
    };
  });
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setBusy(true);
    try {
      const bytes = await file.arrayBuffer();
      const digest = await sha256Of(bytes);
      if (digest === null) {
        setSaid({ key: 'noDigest', status: '' });
        return;
      }
      tell.current?.(digest);
      if (!isEvidence || session === null || !depositors.some((role) => session.roles.includes(role))) {
        setSaid({ key: 'digestOf', status: '' });
        return;
      }
      const answer = await askWith(session, `/evidence/${digest}`, { method: 'PUT', body: bytes, headers: { 'Content-Type': file.type || 'application/octet-stream' } })
        .catch(() => null);
      setSaid(answer?.ok === true ? { key: 'deposited', status: '' } : { key: 'notDeposited', status: answer === null ? '—' : String(answer.status) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Space.Compact block>
        <Input id={id} value={value} autoComplete="off" onChange={(event) => {
          setSaid(null);
          onChange(event.target.value);
        }} />
        <Button icon={<PaperClipOutlined />} loading={busy} onClick={() => input.current?.click()}>{text('chooseFile')}</Button>
      </Space.Compact>
      <input ref={input} id={`${id}-file`} type="file" style={{ display: 'none' }} aria-label={text('chooseFile')} onChange={(event) => {
        void take(event.target.files?.[0]);
        event.target.value = '';
      }} />
      {said === null ? null : <div role="status" className={said.key === 'notDeposited' || said.key === 'noDigest' ? 'fault' : 'mark good'}>{text(said.key, { status: said.status })}</div>}
    </>
  );
}
