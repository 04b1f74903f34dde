import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Column } from '../components/Board';
import { Choice, Filters, Search, Toggle } from '../components/Filters';
import { licencePath } from '../components/identity';
import { PagedBoard } from '../components/PagedBoard';
import { useFilter } from '../components/useFilter';
import { licenceByNumber, licenceItemChoice, licenceRegister, type LicenceByNumberResult, type LicenceFilterInput, type LicenceRegisterResult, type LicenceSortInput } from '../documents/trusted';
import { useRead } from '../graphql/useRead';
import { cityWords } from '../language/divisions';
import { useLanguage, useTexts, useWords } from '../language/LanguageProvider';
import type { Texts } from '../language/texts';
import { isCreditCode } from '../publicity/filter';
import { standingWords } from '../roadside/words';
import { useSession } from '../session/SessionProvider';
import { registerTexts } from './texts';

type Row = LicenceRegisterResult['licences']['nodes'][number];

const latestFirst: LicenceSortInput[] = [{ issuedOn: 'DESC' }];
const total = (result: LicenceRegisterResult): number => result.licences.totalCount;
const rowsOf = (result: LicenceRegisterResult): LicenceRegisterResult['licences'] => result.licences;
const pathOf = (row: Row): string => licencePath({ id: row.id, number: row.number, holdsId: row.numberHoldsId });

/** The public register of licences: who may do what, until when. For everybody. */
export function RegisterPage() {
  const text = useTexts(registerTexts);
  const { session } = useSession();
  const own = session?.creditCode ?? null;
  const inHand = useInHand();
  const where = useFilter(useCallback((search: URLSearchParams) => filterOf(search, own, inHand), [own, inHand]));
  return (
    <div className="page wide">
      <h1>{text('title')}</h1>
      <p>{text('lead')}</p>
      <Filters label={text('filters')}>
        <Search name="find" label={text('find')} />
        {own === null ? null : <Toggle name="mine" label={text('mine')} />}
        <Choice name="standing" all={text('anyStanding')} words={standingWords} />
        <Choice name="item" all={text('anyItem')} words={useItems()} />
        <Choice name="city" all={text('anyCity')} words={cityWords} />
      </Filters>
      <PagedBoard
        label={text('title')} columns={useColumns()} document={licenceRegister} rowsOf={rowsOf} total={total} variables={{ where, order: latestFirst }} to={pathOf} none={text('none')}
      />
    </div>
  );
}

/** The items of the catalogue by their numbers. */
function useItems(): Texts<string> {
  const [{ data }] = useRead(licenceItemChoice, {});
  return useMemo(() => Object.fromEntries((data?.licenceItems.nodes ?? []).map((item) => [item.number, [item.zh, item.en] as const])), [data]);
}

/**
 * The licence whose whole number somebody looks for: where a resident id stands in it, the list is filtered by the mask, and only the whole number leads
 * to the row.
 */
function useInHand(): LicenceByNumberResult['licence'] {
  const [search] = useSearchParams();
  const find = search.get('find')?.trim() ?? '';
  const [{ data }] = useRead(licenceByNumber, { number: find }, { pause: !mayHoldId(find) });
  return mayHoldId(find) ? data?.licence ?? null : null;
}

const mayHoldId = (number: string): boolean => /\d{15}/.test(number.normalize('NFKC').replace(/[\s-]/g, ''));

function filterOf(search: URLSearchParams, own: string | null, inHand: LicenceByNumberResult['licence']): LicenceFilterInput | null {
  const all: LicenceFilterInput[] = [];
  if (search.get('mine') === '1' && own !== null) all.push({ holderCode: { eq: own } });
  const [standing, item, city, find] = [search.get('standing'), search.get('item'), search.get('city'), search.get('find')?.trim() ?? ''];
  if (standing !== null) all.push({ standing: { eq: standing as never } });
  if (item !== null) all.push({ item: { eq: item } });
  if (city !== null) all.push({ division: { startsWith: city } });
  if (isCreditCode(find)) all.push({ holderCode: { eq: find } });
  else if (find !== '') {
    const either: LicenceFilterInput[] = [{ number: { startsWith: find } }, { holder: find.length < 3 ? { startsWith: find } : { contains: find } }];
    if (inHand !== null) either.push({ number: { eq: inHand.number }, item: { eq: inHand.item }, from: { eq: inHand.from } });
    all.push({ or: either });
  }
  return all.length === 0 ? null : { and: all };
}

function useColumns(): readonly Column<Row>[] {
  const text = useTexts(registerTexts);
  const { language } = useLanguage();
  const standing = useWords(standingWords);
  return [
    { key: 'number', title: text('number'), show: (row) => row.number },
    { key: 'holder', title: text('holder'), show: (row) => row.holder },
    { key: 'item', title: text('item'), show: (row) => (row.licenceItem === null ? null : language === 'zh' ? row.licenceItem.zh : row.licenceItem.en) },
    { key: 'standing', title: text('standing'), show: (row) => <span className={`mark ${['ACTIVE', 'RENEWAL_PENDING'].includes(row.standing) ? 'good' : 'bad'}`}>{standing(row.standing)}</span> },
    { key: 'valid', title: text('valid'), show: (row) => `${row.from} – ${row.until ?? text('longTerm')}` },
    { key: 'authority', title: text('authority'), show: (row) => row.authority },
  ];
}
