import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import type { Filled, FormField } from '../forms/field';
import type { Trusted } from '../graphql/document';
import type { Waybill } from '../roadside/WaybillView';
import { asked } from './particulars';

/** What all acts on a waybill are about. */
export interface WaybillInput {
  commandId: string;
  waybill: string;
  expectedVersion?: string | null;
}

/** An act on a waybill: its form, and when it makes sense to offer it. Whether the law allows it, the host says. */
export interface WaybillAct {
  readonly name: string;
  readonly document: Trusted<object, { input: WaybillInput }>;
  readonly fields: readonly FormField[];
  readonly open: (at: Waybill) => boolean;
}

const in_ = (...stages: readonly string[]) => (at: Waybill): boolean => stages.includes(at.stage);
const issued = ['ISSUED', 'PRE_TRIP_CHECKED', 'LOADING_CHECKED'];
const onTheRoad = in_('DEPARTED', 'IN_TRANSIT');

const act = (name: string, document: unknown, fields: readonly FormField[], open: (at: Waybill) => boolean): WaybillAct =>
  // Each has an input of its own; what they have in common is all that is used here.
  ({ name, document: document as WaybillAct['document'], fields: asked(fields), open });

/** The acts in the order in which a trip goes its way; then its side exits. */
export const waybillActs: readonly WaybillAct[] = [
  act('validateWaybill', documents.validateWaybill, forms.validateWaybillForm, in_('DRAFTED')),
  act('issueWaybill', documents.issueWaybill, forms.issueWaybillForm, in_('VALIDATED')),
  act('recordPreTripCheck', documents.recordPreTripCheck, forms.recordPreTripCheckForm, in_('ISSUED', 'PRE_TRIP_CHECKED')),
  act('confirmLoading', documents.confirmLoading, forms.confirmLoadingForm, in_('PRE_TRIP_CHECKED')),
  act('departOnTrip', documents.departOnTrip, forms.departOnTripForm, in_('LOADING_CHECKED')),
  act('arriveAtDestination', documents.arriveAtDestination, forms.arriveAtDestinationForm, onTheRoad),
  act('signForGoods', documents.signForGoods, forms.signForGoodsForm, in_('ARRIVED')),
  act('explainShortage', documents.explainShortage, forms.explainShortageForm, (at) => at.stage === 'SIGNED_FOR' && at.shortageExplanation === null),
  act('reviseWaybill', documents.reviseWaybill, forms.reviseWaybillForm, in_('DRAFTED', 'VALIDATED', 'REJECTED', 'RECALLED')),
  act('amendInTransit', documents.amendInTransit, forms.amendInTransitForm, onTheRoad),
  act('suspendTrip', documents.suspendTrip, forms.suspendTripForm, (at) => onTheRoad(at) && !at.isSuspended),
  act('resumeTrip', documents.resumeTrip, forms.resumeTripForm, (at) => onTheRoad(at) && at.isSuspended),
  act('reportIncident', documents.reportIncident, forms.reportIncidentForm, in_(...issued, 'DEPARTED', 'IN_TRANSIT', 'ARRIVED', 'SIGNED_FOR')),
  act('recallWaybill', documents.recallWaybill, forms.recallWaybillForm, in_(...issued)),
  act('cancelWaybill', documents.cancelWaybill, forms.cancelWaybillForm, in_('DRAFTED', 'VALIDATED', 'REJECTED', 'RECALLED', ...issued)),
  act('voidWaybill', documents.voidWaybill, forms.voidWaybillForm, in_(...issued, 'DEPARTED', 'IN_TRANSIT', 'ARRIVED', 'SIGNED_FOR')),
];

/** Points of the check before a trip; the tank where there is one. */
const points = ['VEHICLE', 'TANK', 'DEVICES_AND_MARKS', 'TERMINAL', 'EMERGENCY_GEAR', 'PAPERS', 'BRIEFING'];

/** The five checks before loading, in the order of the law. */
const checks = ['VEHICLE_PAPERS', 'CREW_QUALIFICATIONS', 'VEHICLE_INSPECTION', 'TANK_INSPECTION', 'GOODS_MATCH'];

const isNeeded = (at: Waybill) => (point: string): boolean => at.tank !== null || !point.startsWith('TANK');

/** What stands in the forms when somebody begins: the points to be answered one by one, none of them answered yet. */
export const beginOf = (at: Waybill): Readonly<Record<string, Readonly<Record<string, Filled>>>> => ({
  recordPreTripCheck: { answers: points.filter(isNeeded(at)).map((item) => ({ item, inOrder: '', note: '' })) },
  confirmLoading: { answers: checks.filter(isNeeded(at)).map((check) => ({ check, passed: '', note: '' })) },
});
