import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { Board, BoardRow, type Column } from '../components/Board';
import { headersOf } from '../graphql/client';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { momentOf } from '../language/time';
import { useSession } from '../session/SessionProvider';
import type { Sheet } from './OperationsPage';
import { modelStateWords, operationsTexts } from './texts';

type Model = Sheet['readModels'][number];

const urgency = (model: Model): number => (model.state === 'stopped' ? 2 : model.serving ? 0 : 1);

/** Where each read model is: those that need somebody first. */
export function ReadModels({ models, onBegun }: { readonly models: readonly Model[]; readonly onBegun: () => void }) {
  const text = useTexts(operationsTexts);
  const [fault, setFault] = useState<'rebuildBusy' | 'rebuildAway' | null>(null);
  const columns = useColumns(onBegun, setFault);
  const sorted = [...models].sort((one, other) =>
    urgency(other) - urgency(one) || Number(other.lagFacts) - Number(one.lagFacts) || one.name.localeCompare(other.name));
  return (
    <>
      {fault === null ? null : <Alert type="warning" showIcon role="alert" title={text(fault)} closable={{ onClose: () => setFault(null) }} />}
      <Board label={text('readModels')} columns={columns}>
        {sorted.map((model) => (
          <BoardRow key={`${model.name} ${model.version} ${model.build}`} row={model} columns={columns} to={undefined} tone={model.state === 'stopped' ? 'bad' : model.state === 'live' ? undefined : 'amber'} />
        ))}
      </Board>
    </>
  );
}

function useColumns(onBegun: () => void, onFault: (fault: 'rebuildBusy' | 'rebuildAway' | null) => void): readonly Column<Model>[] {
  const text = useTexts(operationsTexts);
  const state = useWords(modelStateWords);
  const { language } = useLanguage();
  const { session } = useSession();
  const mayRebuild = session?.roles.includes('Administrator') === true;
  const shown: readonly Column<Model>[] = [
    {
      key: 'name',
      title: text('model'),
      show: (model) => <>{(language === 'zh' ? model.zh : model.en) ?? ''} <code>{model.name}</code>{model.build > 0 ? <div className="quiet">{text('build', { version: model.version, build: model.build })}</div> : null}</>,
    },
    {
      key: 'state',
      title: text('state'),
      show: (model) => <span className={`mark ${model.state === 'stopped' ? 'bad' : model.state === 'live' ? 'good' : 'amber'}`}>{model.serving ? state(model.state) : text('beside')}</span>,
    },
    { key: 'position', title: text('position'), show: (model) => Number(model.position).toLocaleString('en') },
    { key: 'lagFacts', title: text('lagFacts'), show: (model) => Number(model.lagFacts).toLocaleString('en') },
    { key: 'lagSeconds', title: text('lagSeconds'), show: (model) => model.lagSeconds },
    { key: 'updated', title: text('updated'), show: (model) => momentOf(model.updatedAt) },
    {
      key: 'remaining',
      title: text('remaining'),
      show: (model) => (model.remainingSeconds === null ? null : text('seconds', { seconds: model.remainingSeconds })),
    },
    {
      key: 'error',
      title: text('error'),
      show: (model) => (model.error === null ? null : <span className="fault">{model.error} {model.errorPosition === null ? '' : text('atFact', { position: model.errorPosition })}</span>),
    },
  ];
  if (!mayRebuild) return shown;
  const rebuild = async (model: string): Promise<void> => {
    onFault(null);
    try {
      const answer = await fetch(`/operations/read-models/${encodeURIComponent(model)}/rebuild`, { method: 'POST', headers: headersOf({ session, language }) });
      if (answer.status === 409) onFault('rebuildBusy');
      else if (!answer.ok) onFault('rebuildAway');
      else onBegun();
    } catch {
      onFault('rebuildAway');
    }
  };
  return [
    ...shown,
    {
      key: 'rebuild',
      title: text('rebuild'),
      show: (model) => (model.serving ? (
        <Popconfirm title={text('rebuildOf', { model: model.name })} description={text('rebuildSure')} okText={text('rebuild')} cancelText={text('cancel')} onConfirm={() => void rebuild(model.name)}>
          <Button size="small" aria-label={text('rebuildOf', { model: model.name })}>{text('rebuild')}</Button>
        </Popconfirm>
      ) : null),
    },
  ];
}
