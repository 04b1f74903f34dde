import { Alert, Card, Space, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { askWith } from '../components/file';
import { keyOf } from '../components/identity';
import { PaperButton } from '../components/PaperButton';
import { Waiting } from '../components/Waiting';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { PaperGaps, type Gap } from './PaperGaps';
import { caseTexts } from './texts';

/** A form of the case, as the host lists it. */
interface Paper {
  readonly number: number;
  readonly item: number | null;
  readonly zh: string;
  readonly en: string;
  readonly available: boolean;
  readonly erased: boolean;
  readonly on: string | null;
  readonly address: string | null;
  readonly missing: readonly Gap[];
}

/** The papers of a case: what can be made of it, and what a paper that cannot be made lacks. */
export function PapersCard({ id, version }: { readonly id: string; readonly version: string }) {
  const text = useTexts(caseTexts);
  const { language } = useLanguage();
  const { session } = useSession();
  const [papers, setPapers] = useState<readonly Paper[] | 'away' | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const ask = async (): Promise<readonly Paper[]> => {
      const answer = await askWith(session, `/cases/${keyOf(id)}/forms`, { signal: stop.signal });
      if (answer.status === 404) return [];
      if (!answer.ok) throw new Error(String(answer.status));
      return ((await answer.json()) as { readonly forms: readonly Paper[] }).forms;
    };
    void ask().catch(() => 'away' as const).then((found) => {
      if (!stop.signal.aborted) setPapers(found);
    });
    return () => stop.abort();
    // What a paper says follows from the facts: another version, other papers.
  }, [id, version, session]);
  const [made, open] = typeof papers === 'object' && papers !== null ? [papers.filter((paper) => paper.address !== null), papers.filter((paper) => paper.address === null)] : [[], []];
  const nameOf = (paper: Paper): string => `${paper.number} ${language === 'zh' ? paper.zh : paper.en}${paper.item === null ? '' : ` (${paper.item})`}`;
  return (
    <Card size="small" title={text('papers')} className="no-print">
      {papers === null ? <Waiting rows={3} /> : papers === 'away' ? <Alert type="warning" showIcon title={text('papersAway')} /> : papers.length === 0 ? <p>{text('noPapers')}</p> : (
        <Space orientation="vertical" style={{ width: '100%' }}>
          {made.length === 0 ? <p>{text('noPapers')}</p> : made.map((paper) => <PaperButton key={keyIn(paper)} path={paper.address ?? ''} label={`${nameOf(paper)} · ${paper.on ?? ''}`} />)}
          {open.length === 0 ? null : (
            <details>
              <summary>{text('notMade', { count: open.length })}</summary>
              <ul className="plain">
                {open.map((paper) => (
                  <li key={keyIn(paper)}>
                    {nameOf(paper)} {paper.erased ? <Tag>{text('erased')}</Tag> : null}
                    <PaperGaps missing={paper.missing} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </Space>
      )}
    </Card>
  );
}

const keyIn = (paper: Paper): string => `${paper.number} ${paper.item ?? ''}`;
