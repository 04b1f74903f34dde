import { Alert, Button, Image, Space } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { fetchEvidence, type FileState } from './evidenceFile';
import { evidenceTexts } from './evidenceTexts';

interface Props {
  readonly sha256: string;
  /** What the file shows, for whoever cannot see it. */
  readonly title: string;
  /** Fetched without being asked for: pictures that are to be compared. */
  readonly atOnce?: boolean;
  /** Told what became of it. */
  readonly onState?: (sha256: string, state: FileState) => void;
}

/** A file of evidence: fetched, checked in the browser against the digest on record, and shown. */
export function EvidenceFile({ sha256, title, atOnce = false, onState }: Props) {
  const text = useTexts(evidenceTexts);
  const { session } = useSession();
  const [asked, setAsked] = useState(atOnce);
  const [state, setState] = useState<FileState>({ is: 'open' });
  useEffect(() => {
    if (!asked) return undefined;
    const stop = new AbortController();
    let url: string | null = null;
    void fetchEvidence(sha256, session, stop.signal)
      .catch((): FileState => ({ is: 'away' }))
      .then((found) => {
        if (found.is === 'here') url = found.url;
        if (stop.signal.aborted) {
          if (url !== null) URL.revokeObjectURL(url);
        } else setState(found);
      });
    return () => {
      stop.abort();
      if (url !== null) URL.revokeObjectURL(url);
      setState({ is: 'open' });
    };
  }, [asked, sha256, session]);
  useEffect(() => onState?.(sha256, state), [onState, sha256, state]);
  if (!asked) return <Button size="small" onClick={() => setAsked(true)}>{text('checkAndShow')}</Button>;
  if (state.is !== 'here')
    return (
      <Space orientation="vertical" style={{ width: '100%' }}>
        {state.is === 'open' ? <div role="status" className="picture-place">{text('fetching')}</div>
            : <Alert type={state.is === 'broken' ? 'error' : 'warning'} showIcon title={text(state.is)} action={state.is === 'away' ? <Button size="small" onClick={() => setAsked(false)}>{text('again')}</Button> : undefined} />}
      </Space>
    );
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <Viewer file={state} title={title} />
      <div role="status" className={`mark ${state.matches ? 'good' : 'bad'}`}>
        {state.digest === null ? text('noDigest') : state.matches ? text('matches') : text('differs')}
      </div>
      {state.digest !== null && !state.matches ? <div className="digests">{state.digest}</div> : null}
    </Space>
  );
}

function Viewer({ file, title }: { readonly file: Extract<FileState, { is: 'here' }>; readonly title: string }) {
  const text = useTexts(evidenceTexts);
  if (file.digest !== null && !file.matches) return null;
  if (file.type.startsWith('image/')) return <Image src={file.url} alt={title} style={{ maxHeight: 420, objectFit: 'contain' }} />;
  if (file.type.startsWith('video/')) return <video src={file.url} controls aria-label={title} style={{ width: '100%', maxHeight: 420 }} />;
  if (file.type.startsWith('audio/')) return <audio src={file.url} controls aria-label={title} />;
  const open = <Button onClick={() => window.open(file.url, '_blank', 'noopener')}>{text(file.isCut && file.text !== null ? 'whole' : 'open')}</Button>;
  if (file.text === null) return open;
  return (
    <>
      <pre className="data">{file.text}</pre>
      {file.isCut ? <div>{text('cut')} {open}</div> : null}
    </>
  );
}
