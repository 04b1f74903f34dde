import { CameraOutlined, PictureOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { codeIn, codeOnPhoto } from '../components/codes';
import { useTexts } from '../language/LanguageProvider';
import { roadsideTexts } from './texts';

/** Reads the code of a paper with the camera, or from a photograph of it. */
export function Scanner({ onFound }: { readonly onFound: (text: string) => void }) {
  const text = useTexts(roadsideTexts);
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState<'scanDenied' | 'photoWithoutCode' | null>(null);
  const photo = useRef<HTMLInputElement>(null);
  const look = (file: File): void => {
    setFault(null);
    codeOnPhoto(file).then((found) => (found === null ? setFault('photoWithoutCode') : onFound(found)), () => setFault('photoWithoutCode'));
  };
  return (
    <>
      <div className="scanners">
        {'mediaDevices' in navigator ? <Button icon={<CameraOutlined />} size="large" onClick={() => setOpen(!open)}>{text(open ? 'stopScan' : 'scan')}</Button> : null}
        <Button icon={<PictureOutlined />} size="large" onClick={() => photo.current?.click()}>{text('photo')}</Button>
        <input
          ref={photo}
          type="file"
          accept="image/*"
          hidden
          aria-label={text('photo')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) look(file);
            event.target.value = '';
          }}
        />
      </div>
      {fault === null ? null : <Alert type="warning" showIcon role="alert" title={text(fault)} />}
      {open ? (
        <Camera
          onFound={(found) => {
            setOpen(false);
            onFound(found);
          }}
          onDenied={() => {
            setFault('scanDenied');
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
    const look = async (): Promise<void> => {
      const seen = video.current;
      const code = seen === null ? null : await codeIn(seen, seen.videoWidth, seen.videoHeight, 'camera');
      if (ended) return;
      if (code !== null) told.current.onFound(code);
      else timer = setTimeout(() => void look(), 200);
    };
    const begin = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (ended || video.current === null) {
        stream.getTracks().forEach((track) => track.stop());
        return;
      }
      video.current.srcObject = stream;
      await video.current.play();
      await look();
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
