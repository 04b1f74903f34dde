import { Alert, Card, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../language/LanguageProvider';
import { Scanner } from '../roadside/Scanner';
import { pathOf, type Nowhere } from './code';
import { FileCheck } from './FileCheck';
import { verifyTexts } from './texts';

/** Where anybody begins who holds a paper: its number, its code, or its file. */
export function VerifyPage() {
  const text = useTexts(verifyTexts);
  const navigate = useNavigate();
  const [fault, setFault] = useState<Nowhere | null>(null);
  const go = (written: string): void => {
    const way = pathOf(written);
    if (typeof way === 'string') setFault(way);
    else void navigate(way.path);
  };
  return (
    <div className="page">
      <h1>{text('title')}</h1>
      <p>{text('lead')}</p>
      <div className="cards">
        <Card size="small" title={text('byNumber')}>
          <div className="stack">
            <Input.Search size="large" autoComplete="off" aria-label={text('number')} placeholder={text('number')} enterButton={text('check')} onSearch={go} />
            {fault === null ? null : <Alert type="error" showIcon role="alert" title={text(fault)} />}
            <Scanner onFound={go} />
          </div>
        </Card>
        <FileCheck known={null} />
      </div>
    </div>
  );
}
