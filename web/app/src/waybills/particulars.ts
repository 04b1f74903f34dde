import { draftWaybillForm } from '../documents/forms';
import type { WaybillParticularsResult } from '../documents/trusted';
import { inOrder, type Filled, type FormField } from '../forms/field';
import { minuteOf } from '../language/time';

type Said = NonNullable<WaybillParticularsResult['waybill']>;
type Group = Readonly<Record<string, Filled>>;

/** What the unified form does not ask of parties. */
const notAsked: readonly string[] = ['legalRepresentative', 'address'];

/** A list that must be there may say that there is nothing, as that of the subsidiary hazards does; nobody types coordinates. */
const asWaybill = (fields: readonly FormField[]): readonly FormField[] => fields
  .filter((field) => field.type !== 'WaybillPointInput')
  .map((field) => ({
    ...field,
    ...(field.name === 'subsidiary' ? { empty: true } : {}),
    ...(field.fields === undefined ? {} : { fields: asWaybill(field.fields.filter((below) => field.type !== 'PartyConcernedInput' || !notAsked.includes(below.name))) }),
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

/** What stands in a new waybill: the carrier is the one that its dispatcher acts for. */
export const emptyParticulars = (creditCode: string | null): Group => ({
  carrier: { kind: 'ORGANISATION', creditCode: creditCode ?? '' },
  ...Object.fromEntries(['consignor', 'loader', 'consignee'].map((party) => [party, { kind: 'ORGANISATION' }])),
});

/** What a waybill says, to be changed or to be written again; the numbers of persons are in no record that can be read, and are typed again. */
export function particularsOf(said: Said): Group {
  const { vehicle, trailer, tank, route, papers } = said;
  return {
    plannedStart: localOf(said.plannedStart),
    plannedArrival: localOf(said.plannedArrival),
    consignor: { kind: 'ORGANISATION', name: said.consignor, telephone: said.consignorTelephone ?? '' },
    loader: { kind: 'ORGANISATION', name: said.loader, creditCode: codeOf(said.loaderParty) },
    consignee: { kind: 'ORGANISATION', name: said.consignee, creditCode: codeOf(said.consigneeParty) },
    carrier: { kind: 'ORGANISATION', name: said.carrier, creditCode: codeOf(said.carrierParty) },
    licenceNumber: said.licenceNumber,
    vehicle: textsOf({ ...vehicle }),
    ...(trailer === null ? {} : { trailer: textsOf({ ...trailer }) }),
    ...(tank === null ? {} : { tank: textsOf({ ...tank }) }),
    driver: { name: said.driverName ?? '', telephone: said.driverTelephone ?? '' },
    ...(said.escortName === null ? {} : { escort: { name: said.escortName, telephone: said.escortTelephone ?? '' } }),
    route: { ...textsOf({ ...route, start: null, destination: null, rests: null }), start: textsOf({ ...route.start }), destination: textsOf({ ...route.destination }), rests: route.rests.map((rest) => textsOf({ ...rest })) },
    load: { lines: said.goods.map(({ small, ...line }) => ({ ...textsOf({ ...line }), ...(small === null ? {} : { small: textsOf({ ...small }) }) })) },
    papers: textsOf({ ...papers }),
    cityDistribution: said.cityDistribution,
    temperatureControl: said.temperatureControl ?? '',
    remarks: said.remarks ?? '',
  };
}

/** As the field of a form has a moment. */
const localOf = (moment: string): string => minuteOf(moment).replace(' ', 'T');

/** The credit code of an organisation; empty for a natural person. */
const codeOf = (party: string): string => (party.startsWith('E:') ? party.slice(2) : '');

/** Values as a form has them; names of types and what is null are left out. */
function textsOf(said: Readonly<Record<string, unknown>>): Group {
  const texts: Record<string, Filled> = {};
  for (const [name, value] of Object.entries(said)) {
    if (name === '__typename' || value === null || value === undefined) continue;
    texts[name] = Array.isArray(value) ? value.map(String) : typeof value === 'boolean' || typeof value === 'string' ? value : JSON.stringify(value);
  }
  return texts;
}
