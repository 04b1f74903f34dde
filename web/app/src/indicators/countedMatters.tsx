import type { Column } from '../components/Board';
import { keyOf } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import * as documents from '../documents/trusted';
import { applicationStageWords, clockStateWords } from '../hall/texts';
import { cityKey, cityWords } from '../language/divisions';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { useFactsColumn, useSees, type CountedRows } from './countedRows';
import { NotYours } from './NotYours';
import { indicatorTexts } from './texts';

type Limit = documents.CountedDeadlinesResult['deadlines']['nodes'][number];
type EnforcementLimit = documents.CountedEnforcementDeadlinesResult['enforcementDeadlines']['nodes'][number];
type Application = documents.HallWorklistResult['applications']['nodes'][number];

const toneOf = (row: { readonly state: string }): 'bad' | undefined => (row.state === 'MET' ? undefined : 'bad');

/** Limits of licensing. */
export function CountedDeadlines({ where }: CountedRows) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const [state, city] = [useWords(clockStateWords), useWords(cityWords)];
  const facts = useFactsColumn<Limit>((row) => keyOf(row.applicationId ?? row.licenceId ?? ''));
  if (!useSees(documents.countedDeadlines)) return <NotYours />;
  const columns: readonly Column<Limit>[] = [
    { key: 'limit', title: text('limit'), show: (row) => (language === 'zh' ? row.zh : row.en) },
    { key: 'applicant', title: text('applicant'), show: (row) => row.application?.applicant },
    { key: 'number', title: text('number'), show: (row) => row.application?.acceptanceNumber },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'article', title: text('article'), show: (row) => row.article },
    { key: 'due', title: text('due'), show: (row) => row.due },
    { key: 'ended', title: text('ended'), show: (row) => row.endedOn },
    { key: 'state', title: text('state'), show: (row) => state(row.state) },
    ...facts,
  ];
  return (
    <PagedBoard
      label={text('rows')}
      document={documents.countedDeadlines}
      variables={{ where, order: [{ due: 'DESC' }] }}
      rowsOf={(result) => result.deadlines}
      columns={columns}
      to={(row) => (row.application === null ? undefined : `/hall/${keyOf(row.application.id)}`)}
      tone={toneOf}
      none={text('noRows')}
    />
  );
}

/** Limits of enforcement. */
export function CountedEnforcementDeadlines({ where }: CountedRows) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const [state, city] = [useWords(clockStateWords), useWords(cityWords)];
  const facts = useFactsColumn<EnforcementLimit>((row) => (row.caseId === null ? null : keyOf(row.caseId)));
  if (!useSees(documents.countedEnforcementDeadlines)) return <NotYours />;
  const columns: readonly Column<EnforcementLimit>[] = [
    { key: 'limit', title: text('limit'), show: (row) => (language === 'zh' ? row.zh : row.en) },
    { key: 'number', title: text('number'), show: (row) => row.case?.caseNumber },
    { key: 'city', title: text('city'), show: (row) => city(cityKey(row.division)) },
    { key: 'article', title: text('article'), show: (row) => row.article },
    { key: 'due', title: text('due'), show: (row) => row.due },
    { key: 'ended', title: text('ended'), show: (row) => row.endedOn },
    { key: 'state', title: text('state'), show: (row) => state(row.state) },
    ...facts,
  ];
  return <PagedBoard label={text('rows')} document={documents.countedEnforcementDeadlines} variables={{ where, order: [{ due: 'DESC' }] }} rowsOf={(result) => result.enforcementDeadlines} columns={columns} to={(row) => (row.case === null ? undefined : `/cases/${keyOf(row.case.id)}`)} tone={toneOf} none={text('noRows')} />;
}

/** Applications. */
export function CountedApplications({ where }: CountedRows) {
  const text = useTexts(indicatorTexts);
  const { language } = useLanguage();
  const stage = useWords(applicationStageWords);
  const facts = useFactsColumn<Application>((row) => keyOf(row.id));
  if (!useSees(documents.hallWorklist)) return <NotYours />;
  const columns: readonly Column<Application>[] = [
    { key: 'applicant', title: text('applicant'), show: (row) => row.applicant },
    { key: 'number', title: text('number'), show: (row) => row.acceptanceNumber },
    { key: 'item', title: text('item'), show: (row) => (row.licenceItem === null ? null : language === 'zh' ? row.licenceItem.zh : row.licenceItem.en) },
    { key: 'stage', title: text('stage'), show: (row) => stage(row.stage) },
    { key: 'submitted', title: text('submitted'), show: (row) => row.submittedOn },
    ...facts,
  ];
  return <PagedBoard label={text('rows')} document={documents.hallWorklist} variables={{ where, order: [{ submittedOn: 'DESC' }] }} rowsOf={(result) => result.applications} columns={columns} to={(row) => `/hall/${keyOf(row.id)}`} none={text('noRows')} />;
}
