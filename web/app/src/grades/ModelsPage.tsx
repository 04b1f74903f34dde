import { Empty } from 'antd';
import { Board, BoardRow, type Column } from '../components/Board';
import { Fault } from '../components/Fault';
import { keyOf } from '../components/identity';
import { Waiting } from '../components/Waiting';
import { publishedCreditModels, type PublishedCreditModelsResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { GradeWays } from './GradeWays';
import { gradeTexts, modelWords } from './texts';

type Row = PublishedCreditModelsResult['creditModels']['nodes'][number];

/** The published models of evaluation. */
export function ModelsPage() {
  const text = useTexts(gradeTexts);
  const columns = useColumns();
  const [{ data, error }, again] = useRead(publishedCreditModels, {});
  const rows = data?.creditModels.nodes;
  return (
    <div className="page wide">
      <h1>{text('models')}</h1>
      <GradeWays />
      <p>{text('modelsLead')}</p>
      {rows === undefined ? error === undefined ? <Waiting rows={5} /> : <Fault error={error} again={again} />
        : rows.length === 0 ? <Empty description={text('noModels')} /> : (
          <Board label={text('models')} columns={columns}>
            {rows.map((row) => <BoardRow key={row.id} row={row} columns={columns} to={`/grades/models/${encodeURIComponent(keyOf(row.id))}`} />)}
          </Board>
        )}
    </div>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(gradeTexts);
  const { language } = useLanguage();
  const kind = useWords(modelWords);
  return [
    { key: 'name', title: text('name'), show: (row) => (language === 'zh' ? row.zh : row.en) },
    { key: 'kind', title: text('model'), show: (row) => kind(row.kind) },
    { key: 'document', title: text('document'), show: (row) => row.documentNumber },
    { key: 'inForce', title: text('inForce'), show: (row) => `${row.inForceFrom} – ${row.endsOn ?? text('still')}` },
  ];
}
