import { Card, Result } from 'antd';
import { useParams } from 'react-router';
import { Board, BoardRow, type Column } from '../components/Board';
import { Facts, type Line } from '../components/Facts';
import { Fault } from '../components/Fault';
import { Waiting } from '../components/Waiting';
import { publishedCreditModel, type PublishedCreditModelResult } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import { listed } from '../language/list';
import { moneyOf } from '../language/money';
import { sourceIn } from '../language/source';
import type { Language } from '../language/texts';
import { severityWords } from '../publicity/texts';
import { GradeWays } from './GradeWays';
import { confidenceWords, domainWords, gradeTexts, groupWords, measureWords, modelWords, tradeWords } from './texts';

type Model = NonNullable<PublishedCreditModelResult['creditModel']>;
type Terms = Model['terms'];
type Text = ReturnType<typeof useTexts<keyof typeof gradeTexts>>;

/** A model of evaluation with all that is needed to reproduce a score. */
export function ModelPage() {
  const text = useTexts(gradeTexts);
  const [{ data, error }, again] = useRead(publishedCreditModel, { id: useParams().id ?? '' });
  return (
    <div className="page wide">
      <GradeWays />
      {data === undefined ? error === undefined ? <Waiting rows={16} /> : <Fault error={error} again={again} />
        : data.creditModel === null ? <Result status="404" title={text('modelMissing')} /> : <Shown model={data.creditModel} />}
    </div>
  );
}

function Shown({ model }: { readonly model: Model }) {
  const text = useTexts(gradeTexts);
  const { language } = useLanguage();
  const [kind, domain] = [useWords(modelWords), useWords(domainWords)];
  const { terms } = model;
  const nameOf = useNames(terms);
  return (
    <>
      <h1>{language === 'zh' ? model.zh : model.en}</h1>
      <Card size="small" title={text('parameters')} style={{ marginBottom: 12 }}>
        <Facts
          lines={[
            [text('model'), kind(model.kind)],
            [text('document'), model.documentNumber],
            [text('inForce'), `${model.inForceFrom} – ${model.endsOn ?? text('still')}`],
            [text('domains'), listed(terms.domains.map(domain), language)],
            ...parametersOf(terms, text, nameOf, language),
          ]}
        />
      </Card>
      <Bands terms={terms} nameOf={nameOf} />
      <Volumes terms={terms} />
      <ClassTerms terms={terms} />
      <EnterpriseTable terms={terms} nameOf={nameOf} />
      <Items terms={terms} />
    </>
  );
}

/** What a code of the catalogue is called; the code where the model has no item of it. */
function useNames(terms: Terms): (code: string) => string {
  const { language } = useLanguage();
  const names = new Map(terms.items.map((item) => [item.code, language === 'zh' ? item.zh : item.en]));
  return (code) => names.get(code) ?? code;
}

function parametersOf(terms: Terms, text: Text, nameOf: (code: string) => string, language: Language): readonly Line[] {
  const named = (codes: readonly string[]): string => listed(codes.map(nameOf), language);
  const { enterprise, driver, construction, provincial } = terms;
  return [
    ...(enterprise === null ? [] : [
      [text('fleet'), nameOf(enterprise.fleet)], [text('bonus'), named(enterprise.bonus)], [text('mostBonus'), enterprise.mostBonus],
    ] as const),
    ...(driver === null ? [] : [
      [text('cycleMonths'), driver.cycleMonths], [text('full'), driver.full], [text('belowForAa'), driver.belowForAa],
      [text('steps'), driver.steps.join(', ')], [text('educationHours'), driver.educationHours],
    ] as const),
    ...(construction === null ? [] : [
      [text('biddingShare'), construction.biddingShare], [text('performanceShare'), construction.performanceShare],
      [text('bidRegistered'), nameOf(construction.bidRegistered)], [text('contractRegistered'), nameOf(construction.contractRegistered)],
      [text('bidding'), named(construction.bidding)], [text('performance'), named(construction.performance)], [text('other'), named(construction.other)],
    ] as const),
    ...(provincial === null ? [] : [
      [text('base'), provincial.base], [text('floor'), provincial.floor], [text('cap'), provincial.cap], [text('fullMonths'), provincial.fullMonths],
      [text('bonus'), named(provincial.bonus)], [text('mostBonus'), provincial.mostBonus],
    ] as const),
  ];
}

/** A table whose rows lead nowhere. */
function Table<Row>({ label, columns, rows, keyOf }: {
  readonly label: string; readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[]; readonly keyOf: (row: Row) => string;
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2 className="part">{label}</h2>
      <Board label={label} columns={columns}>{rows.map((row) => <BoardRow key={keyOf(row)} row={row} columns={columns} to={undefined} />)}</Board>
    </>
  );
}

interface Band {
  readonly grade: string;
  readonly least: string | null;
  readonly vetoes?: readonly string[];
  readonly inspectionFactor?: string;
  readonly commitmentAllowed?: boolean;
}

function Bands({ terms, nameOf }: { readonly terms: Terms; readonly nameOf: (code: string) => string }) {
  const text = useTexts(gradeTexts);
  const { language } = useLanguage();
  const scheme = terms.enterprise ?? terms.construction;
  const rows: readonly Band[] = scheme !== null ? [...scheme.bands, { grade: scheme.lowest, least: null }] : terms.provincial?.bands ?? [];
  const columns: readonly Column<Band>[] = [
    { key: 'grade', title: text('grade'), show: (row) => row.grade },
    { key: 'least', title: text('least'), show: (row) => row.least ?? text('lowest') },
    ...(scheme !== null
      ? [{ key: 'vetoes', title: text('vetoes'), show: (row: Band) => listed(row.vetoes?.map(nameOf) ?? [], language) }]
      : [
        { key: 'inspectionFactor', title: text('inspectionFactor'), show: (row: Band) => row.inspectionFactor },
        { key: 'commitment', title: text('commitment'), show: (row: Band) => text(row.commitmentAllowed === true ? 'open' : 'closed') },
      ]),
  ];
  return <Table label={text('bands')} columns={columns} rows={rows} keyOf={(row) => row.grade} />;
}

type Volume = NonNullable<Terms['construction']>['volumes'][number];

function Volumes({ terms }: { readonly terms: Terms }) {
  const text = useTexts(gradeTexts);
  const [domain, trade] = [useWords(domainWords), useWords(tradeWords)];
  const columns: readonly Column<Volume>[] = [
    { key: 'grade', title: text('grade'), show: (row) => row.grade },
    { key: 'domain', title: text('domains'), show: (row) => domain(row.domain) },
    { key: 'trade', title: text('trade'), show: (row) => trade(row.trade) },
    { key: 'moreThan', title: text('moreThan'), show: (row) => moneyOf(row.moreThan) },
    { key: 'sections', title: text('leastSections'), show: (row) => row.leastSections },
    { key: 'done', title: text('leastPercentDone'), show: (row) => row.leastPercentDone },
    { key: 'months', title: text('leastMonthsOpen'), show: (row) => row.leastMonthsOpen },
  ];
  return <Table label={text('volumes')} columns={columns} rows={terms.construction?.volumes ?? []} keyOf={(row) => JSON.stringify(row)} />;
}

type ClassTerm = NonNullable<Terms['provincial']>['terms'][number];

function ClassTerms({ terms }: { readonly terms: Terms }) {
  const text = useTexts(gradeTexts);
  const severity = useWords(severityWords);
  const columns: readonly Column<ClassTerm>[] = [
    { key: 'class', title: text('class'), show: (row) => severity(row.class) },
    { key: 'months', title: text('months'), show: (row) => row.months },
    { key: 'multiplier', title: text('multiplier'), show: (row) => row.multiplier },
  ];
  return <Table label={text('terms')} columns={columns} rows={terms.provincial?.terms ?? []} keyOf={(row) => row.class} />;
}

type EnterpriseItem = NonNullable<Terms['enterprise']>['table'][number];

function EnterpriseTable({ terms, nameOf }: { readonly terms: Terms; readonly nameOf: (code: string) => string }) {
  const text = useTexts(gradeTexts);
  const { language } = useLanguage();
  const [measure, confidence, group] = [useWords(measureWords), useWords(confidenceWords), useWords(groupWords)];
  const columns: readonly Column<EnterpriseItem>[] = [
    { key: 'item', title: text('item'), show: (row) => <span className="day">{language === 'zh' ? row.zh : row.en}</span> },
    { key: 'group', title: text('group'), show: (row) => group(row.group) },
    { key: 'max', title: text('max'), show: (row) => row.max },
    { key: 'measure', title: text('measure'), show: (row) => measure(row.measure) },
    { key: 'step', title: text('step'), show: (row) => row.step },
    { key: 'points', title: text('points'), show: (row) => row.points },
    { key: 'counts', title: text('counts'), show: (row) => listed(row.counts.map(nameOf), language) },
    { key: 'confidence', title: text('confidence'), show: (row) => confidence(row.confidence) },
    { key: 'source', title: text('source'), show: (row) => sourceIn(row.source, language) },
  ];
  return <Table label={text('table')} columns={columns} rows={terms.enterprise?.table ?? []} keyOf={(row) => row.code} />;
}

type Item = Terms['items'][number];

function Items({ terms }: { readonly terms: Terms }) {
  const text = useTexts(gradeTexts);
  const { language } = useLanguage();
  const [severity, confidence] = [useWords(severityWords), useWords(confidenceWords)];
  const columns: readonly Column<Item>[] = [
    { key: 'item', title: text('item'), show: (row) => (language === 'zh' ? row.zh : row.en) },
    { key: 'code', title: text('code'), show: (row) => <code>{row.code}</code> },
    { key: 'value', title: text('value'), show: (row) => row.value },
    { key: 'perMonth', title: text('perMonth'), show: (row) => (Number(row.perMonth) === 0 ? null : row.perMonth) },
    { key: 'class', title: text('class'), show: (row) => (row.class === null ? text('byTheSource') : severity(row.class)) },
    { key: 'confidence', title: text('confidence'), show: (row) => confidence(row.confidence) },
    { key: 'source', title: text('source'), show: (row) => sourceIn(row.source, language) },
  ];
  return <Table label={text('items')} columns={columns} rows={terms.items} keyOf={(row) => row.code} />;
}
