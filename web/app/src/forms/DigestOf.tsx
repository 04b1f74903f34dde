import { FileSearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTexts } from '../language/LanguageProvider';
import { formTexts } from './texts';

/** Counts the digest of a file that somebody chooses; the file stays where it is. Browsers do so on secure pages only. */
export function DigestOf({ onDigest }: { readonly onDigest: (digest: string) => void }) {
  const text = useTexts(formTexts);
  const chosen = useRef<HTMLInputElement>(null);
  if (!isSecureContext) return null;
  const count = async (file: File): Promise<void> => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    onDigest(Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''));
  };
  return (
    <>
      <input
        ref={chosen}
        type="file"
        style={{ display: 'none' }}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void count(file);
          event.target.value = '';
        }}
      />
      <Button icon={<FileSearchOutlined />} title={text('digestOf')} aria-label={text('digestOf')} onClick={() => chosen.current?.click()} />
    </>
  );
}
