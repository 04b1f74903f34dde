import { Button, Radio, Space } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { fileCase } from '../documents/trusted';
import { mayExecute } from '../graphql/document';
import { useTexts } from '../language/LanguageProvider';
import { useSession } from '../session/SessionProvider';
import { RegisterList } from './RegisterList';
import { caseStageWords, caseStepWords, caseTexts, procedureWords } from './texts';
import { WorkList } from './WorkList';

/** What officers of enforcement have to do, and every case there is. */
export function CaseListPage() {
  const text = useTexts(caseTexts);
  const [search, setSearch] = useSearchParams();
  const { session } = useSession();
  const navigate = useNavigate();
  const all = search.get('list') === 'all';
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <Space wrap style={{ marginBottom: 12 }}>
        <Radio.Group aria-label={text('lists')} value={all ? 'all' : 'todo'} onChange={(event) => setSearch(event.target.value === 'all' ? { list: 'all' } : {})}>
          <Radio.Button value="todo">{text('worklist')}</Radio.Button>
          <Radio.Button value="all">{text('register')}</Radio.Button>
        </Radio.Group>
        {session !== null && mayExecute(fileCase, session.roles) ? <Button type="primary" onClick={() => void navigate('/cases/new')}>{text('create')}</Button> : null}
      </Space>
      {all ? (
        <Filters label={text('filters')}>
          <Search name="find" label={text('findInRegister')} />
          <Choice name="stage" all={text('anyStage')} words={caseStageWords} />
          <Choice name="procedure" all={text('anyProcedure')} words={procedureWords} />
        </Filters>
      ) : (
        <Filters label={text('filters')}>
          <Search name="find" label={text('find')} />
          <Toggle name="mine" label={text('mine')} />
          <Toggle name="urgent" label={text('urgent')} />
          <Choice name="next" all={text('anyNext')} words={caseStepWords} />
        </Filters>
      )}
      {all ? <RegisterList /> : <WorkList />}
    </div>
  );
}
