import { CameraOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../language/LanguageProvider';
import { roadsideTexts } from './texts';

/** What browsers call the reader of codes, where they have one. */
interface CodeReader {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
  var BarcodeDetector: (new (options: { formats: readonly string[] }) => CodeReader) | undefined;
}

/** Reads the code of a waybill with the camera. Where the browser cannot, nothing is shown: the number can be typed. */
export function Scanner({ onFound }: { readonly onFound: (text: string) => void }) {
  const text = useTexts(roadsideTexts);
  const [open, setOpen] = useState(false);
  const [denied, setDenied] = useState(false);
  if (globalThis.BarcodeDetector === undefined || !('mediaDevices' in navigator)) return null;
  return (
    <>
      <Button icon={<CameraOutlined />} size="large" block onClick={() => setOpen(!open)}>{text(open ? 'stopScan' : 'scan')}</Button>
      {denied ? <Alert type="warning" showIcon title={text('scanDenied')} /> : null}
      {open ? (
        <Camera
          onFound={(found) => {
            setOpen(false);
            onFound(found);
          }}
          onDenied={() => {
            setDenied(true);
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}

function Camera({ onFound, onDenied }: { readonly onFound: (text: string) => void; readonly onDenied: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onFound, onDenied });
  useEffect(() => {
    told.current = { onFound, onDenied };
  });
  useEffect(() => {
    let ended = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (reader: CodeReader): Promise<void> => {
      const codes = video.current === null ? [] : await reader.detect(video.current).catch(() => []);
      if (ended) return;
      const [code] = codes;
      if (code !== undefined) told.current.onFound(code.rawValue);
      else timer = setTimeout(() => void look(reader), 200);
    };
    const begin = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (ended || video.current === null || globalThis.BarcodeDetector === undefined) {
        stream.getTracks().forEach((track) => track.stop());
        return;
      }
      video.current.srcObject = stream;
      await video.current.play();
      await look(new globalThis.BarcodeDetector({ formats: ['qr_code'] }));
    };
    begin().catch(() => told.current.onDenied());
    return () => {
      ended = true;
      clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  return <video ref={video} className="scan" muted playsInline />;
}
