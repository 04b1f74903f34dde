import { Alert, Button, Space, Typography } from 'antd';
import { codeOf, faultTexts } from '../graphql/faults';
import type { ActFault, ActState } from '../graphql/useAct';
import { citationOf } from '../language/citation';
import { useLanguage, useTexts } from '../language/LanguageProvider';
import { shared } from './texts';

/** What became of an act: on record, refused by a rule and its article, or not sent. */
export function ActOutcome({ state, again }: { readonly state: ActState; readonly again?: () => void }) {
  const text = useTexts(shared);
  const faults = useTexts(faultTexts);
  switch (state.is) {
    case 'open':
      return null;
    case 'sending':
      return state.attempt === 1 ? null : <Alert type="info" showIcon title={text('sendingAgain', { attempt: state.attempt })} role="status" />;
    case 'done':
      return <Alert type="success" showIcon title={text('done')} description={text('position', { position: state.position })} role="status" />;
    case 'failed':
      return (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={faults(codeOf(state.error))}
          description={text('notSent')}
          action={again === undefined ? undefined : <Button size="small" onClick={again}>{text('again')}</Button>}
        />
      );
    case 'refused':
      return (
        <Space orientation="vertical" style={{ width: '100%' }}>
          {state.faults.map((fault) => <Refused key={fault.ruleId ?? fault.message} fault={fault} />)}
        </Space>
      );
  }
}

function Refused({ fault }: { readonly fault: ActFault }) {
  const { language } = useLanguage();
  const text = useTexts(shared);
  const title = fault.expected !== undefined ? text('conflict') : fault.message;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        fault.ruleId === undefined ? undefined : (
          <Space wrap size="middle">
            <span>{text('rule')} <Typography.Text code>{fault.ruleId}</Typography.Text></span>
            {fault.article == null ? null : <span>{text('article')} {citationOf(fault.article, language)} <Typography.Text code>{fault.article}</Typography.Text></span>}
          </Space>
        )
      }
    />
  );
}
