import { isMasked } from '../components/identity';
import { draftWaybillForm } from '../documents/forms';
import type { WaybillParticularsResult } from '../documents/trusted';
import { inOrder, type Filled, type FormField } from '../forms/field';
import { minuteOf } from '../language/time';

type Said = NonNullable<WaybillParticularsResult['waybill']>;
type Group = Readonly<Record<string, Filled>>;

/** What the unified form does not ask of parties. */
const notAsked: readonly string[] = ['legalRepresentative', 'address'];

/** What somebody says yes or no to: no form begins with an answer of its own. */
const answered: readonly string[] = ['foodOrFeed', 'inOrder', 'passed'];

/**
 * A list that must be there may say that there is nothing, as that of the subsidiary hazards does. Where a trip starts and ends may be said in
 * degrees, too; elsewhere nobody types coordinates.
 */
const asWaybill = (fields: readonly FormField[], of?: FormField): readonly FormField[] => fields
  .filter((field) => field.type !== 'WaybillPointInput' || of?.type === 'TripPlaceInput')
  .filter((field) => of?.type !== 'PartyConcernedInput' || !notAsked.includes(field.name))
  .map((field) => ({
    ...field,
    ...(field.name === 'subsidiary' ? { empty: true } : {}),
    ...(answered.includes(field.name) ? { required: true, open: true } : {}),
    ...(field.fields === undefined ? {} : { fields: asWaybill(field.fields, field) }),
  }));

const order = [
  'item', 'check', 'inOrder', 'passed', 'note', 'answers', 'receivedKg', 'loadedKg', 'grossKg', 'recordNumber', 'number', 'properName', 'plannedStart', 'plannedArrival', 'carrier', 'licenceNumber', 'kind', 'name', 'creditCode', 'residentId', 'telephone', 'consignor', 'loader', 'consignee',
  'route', 'start', 'destination', 'region', 'address', 'roads', 'lengthKm', 'motorwayKm',
  'vehicle', 'plate', 'certificateNumber', 'vehicleType', 'body', 'class', 'ratedPayloadKg', 'grossLimitKg', 'terminalNumber', 'trailer',
  'tank', 'tankNumber', 'volumeM3', 'inspectionValidUntil', 'mounting', 'media', 'driver', 'qualificationNumber', 'escort', 'secondDriver',
  'load', 'lines', 'subsidiary', 'packingGroup', 'package', 'packageSpec', 'quantity', 'unit', 'massKg', 'papers', 'passNumber', 'policeRoute',
];

/** Fields of an act on a waybill as its form asks for them: who, which way, with what, and what. */
export const asked = (fields: readonly FormField[]): readonly FormField[] => inOrder(asWaybill(fields), order);

/** A new waybill. */
export const newFields: readonly FormField[] = asked(draftWaybillForm);

/** The same fields where a second driver was named: who that was cannot be read, and leaves the waybill only when somebody says so. */
export const withSecondDriver = (fields: readonly FormField[]): readonly FormField[] => fields.map((field) => {
  if (field.name === 'particulars' && field.fields !== undefined) return { ...field, fields: withSecondDriver(field.fields) };
  return field.name === 'secondDriver' ? { ...field, required: true } : field;
});

/** What stands in a new waybill: the carrier is the one that its dispatcher acts for. */
export const emptyParticulars = (creditCode: string | null): Group => ({
  carrier: { kind: kindOf(creditCode ?? ''), creditCode: creditCode ?? '' },
  ...Object.fromEntries(['consignor', 'loader', 'consignee'].map((party) => [party, { kind: 'ORGANISATION' }])),
});

/** What a waybill says, to be changed or to be written again; what cannot be read, such as the numbers of persons, is left to be filled in. */
export function particularsOf(said: Said): Group {
  const { vehicle, trailer, tank, route, papers } = said;
  return {
    plannedStart: localOf(said.plannedStart),
    plannedArrival: localOf(said.plannedArrival),
    // Which kind the consignor is, nothing tells.
    consignor: { name: isMasked(said.consignor) ? '' : said.consignor, telephone: said.consignorTelephone ?? '' },
    loader: partyOf(said.loader, said.loaderParty),
    consignee: partyOf(said.consignee, said.consigneeParty),
    carrier: partyOf(said.carrier, said.carrierParty),
    licenceNumber: said.licenceNumber,
    vehicle: textsOf({ ...vehicle }),
    ...(trailer === null ? {} : { trailer: textsOf({ ...trailer }) }),
    ...(tank === null ? {} : { tank: textsOf({ ...tank }) }),
    driver: { name: said.driverName ?? '', telephone: said.driverTelephone ?? '' },
    ...(said.escortName === null ? {} : { escort: { name: said.escortName, telephone: said.escortTelephone ?? '' } }),
    route: { ...textsOf({ ...route, start: null, destination: null, rests: null }), start: placeOf(route.start), destination: placeOf(route.destination), rests: route.rests.map((rest) => textsOf({ ...rest })) },
    load: { lines: said.goods.map(({ small, ...line }) => ({ ...textsOf({ ...line }), ...(small === null ? {} : { small: textsOf({ ...small }) }) })) },
    papers: textsOf({ ...papers }),
    cityDistribution: said.cityDistribution,
    temperatureControl: said.temperatureControl ?? '',
    remarks: said.remarks ?? '',
  };
}

/** As the field of a form has a moment. */
const localOf = (moment: string): string => minuteOf(moment).replace(' ', 'T');

/** The codes of sole traders begin with 92. */
const kindOf = (creditCode: string): string => (creditCode.startsWith('92') ? 'INDIVIDUAL_BUSINESS' : 'ORGANISATION');

/** A party by its name and credit code; of a natural person neither can be read. */
const partyOf = (name: string, party: string): Group => {
  if (!party.startsWith('E:')) return { kind: 'NATURAL_PERSON' };
  const creditCode = party.slice(2);
  return { kind: kindOf(creditCode), name, creditCode };
};

const placeOf = ({ point, ...place }: Said['route']['start']): Group => ({ ...textsOf({ ...place }), ...(point === null ? {} : { point: textsOf({ ...point }) }) });

/** Values as a form has them; names of types and what is null are left out. */
function textsOf(said: Readonly<Record<string, unknown>>): Group {
  const texts: Record<string, Filled> = {};
  for (const [name, value] of Object.entries(said)) {
    if (name === '__typename' || value === null || value === undefined) continue;
    texts[name] = Array.isArray(value) ? value.map(String) : typeof value === 'boolean' || typeof value === 'string' ? value : JSON.stringify(value);
  }
  return texts;
}
