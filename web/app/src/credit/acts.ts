import { keyOf } from '../components/identity';
import * as forms from '../documents/forms';
import * as documents from '../documents/trusted';
import type { OfferedAct } from '../forms/ActTabs';
import type { Options } from '../forms/field';
import type { Role } from '../graphql/document';
import type { Entry } from './Entries';
import type { Models } from './models';
import { asWorked } from './order';
import { kindOfModel } from './subject';
import type { Report } from './SubjectPage';

/** An act on a profile, with the document that tells for whom it is. */
export type SubjectAct = Omit<OfferedAct, 'label' | 'document'> & { readonly document: { readonly roles: readonly Role[] } };

interface Matter {
  readonly report: Report;
  readonly entries: readonly Entry[];
  readonly models: Models;
  readonly kind: (name: string) => string;
  readonly entryWord: (entry: Entry) => string;
  readonly today: string;
}

/** The acts on a profile, those first that it waits for. */
export function subjectActs(matter: Matter): readonly SubjectAct[] {
  const { report, entries, models } = matter;
  const going = !report.closed;
  const counting = entries.filter((entry) => entry.standing === 'COUNTING');
  const applied = counting.filter((entry) => entry.repair === 'APPLIED');
  const open = report.objections.filter((objection) => objection.upheld === null);
  const toGrade = open.filter((objection) => objection.contested.length === 0);
  const toEntries = open.filter((objection) => objection.contested.length > 0);
  const choice = (of: readonly Entry[]): Options[string] => of.map((entry) => [String(entry.entry), matter.entryWord(entry)] as const);
  const numbers = (of: typeof open): Options[string] => of.map((one) => [String(one.number), `${one.number} · ${one.filedOn}`] as const);
  const at = (...stages: readonly string[]) => report.evaluations.filter((one) => stages.includes(one.stage)).map((one) => kindOfModel(one.model));
  const kinds = (of: readonly string[]): { readonly fixed?: Exclude<SubjectAct['fixed'], undefined>; readonly options?: Options } => (of.length === 1 ? { fixed: { kind: of[0] } } : { options: { kind: of.map((one) => [one, matter.kind(one)] as const) } });
  const items: Options[string] = models.all.filter((model) => model.endsOn === null)
    .flatMap((model) => model.terms.items.map((item) => item.code)).filter((code, index, all) => all.indexOf(code) === index)
    .map((code) => [code, models.called(code)] as const);
  const versions: Options[string] = models.all.filter((model) => model.inForceFrom <= matter.today && (model.endsOn === null || model.endsOn > matter.today))
    .map((model) => [keyOf(model.id), `${keyOf(model.id)} · ${matter.kind(model.kind)}`] as const);
  const act = (key: string, isOpen: boolean, document: SubjectAct['document'], fields: SubjectAct['fields'], more: Partial<SubjectAct> = {}): SubjectAct =>
    ({ key, open: isOpen, document, fields: asWorked(fields), ...more });
  const [scored, proposed, announced, objected, confirmed] = [at('SCORED'), at('PROPOSED'), at('ANNOUNCED'), at('ANNOUNCED', 'OBJECTION_PENDING'), at('CONFIRMED')];
  return [
    act('upholdObjection', toEntries.length > 0, documents.resolveObjection, forms.resolveObjectionForm, { fixed: { upheld: true }, options: { objection: numbers(toEntries), excluded: choice(counting) } }),
    act('upholdObjectionToGrade', toGrade.length > 0, documents.resolveObjection, forms.resolveObjectionForm, { fixed: { upheld: true, excluded: [] }, options: { objection: numbers(toGrade) } }),
    act('rejectObjection', open.length > 0, documents.resolveObjection, forms.resolveObjectionForm, { fixed: { upheld: false, excluded: [] }, options: { objection: numbers(open) } }),
    act('grantRepair', applied.length > 0, documents.decideRepair, forms.decideRepairForm, { fixed: { granted: true, reasons: undefined }, options: { entry: choice(applied) } }),
    act('refuseRepair', applied.length > 0, documents.decideRepair, forms.decideRepairForm, { fixed: { granted: false }, options: { entry: choice(applied) } }),
    act('confirmGrade', announced.length > 0, documents.confirmGrade, forms.confirmGradeForm, kinds(announced)),
    act('announceGrade', proposed.length > 0, documents.announceGrade, forms.announceGradeForm, kinds(proposed)),
    act('objectToEntries', objected.length > 0 && counting.length > 0, documents.fileObjection, forms.fileObjectionForm, { ...kinds(objected), options: { ...kinds(objected).options, contested: choice(counting) } }),
    act('objectToGrade', objected.length > 0, documents.fileObjection, forms.fileObjectionForm, { ...kinds(objected), fixed: { ...kinds(objected).fixed, contested: [] } }),
    act('applyRepair', counting.length > applied.length, documents.applyRepair, forms.applyRepairForm, { options: { entry: choice(counting.filter((entry) => entry.repair !== 'APPLIED')) } }),
    act('recordDutyPerformed', counting.length > 0, documents.recordDutyPerformed, forms.recordDutyPerformedForm, { options: { entry: choice(counting), item: items } }),
    act('recordCreditFact', going, documents.recordCreditFact, forms.recordCreditFactForm, { fixed: { opening: undefined }, options: { itemCode: items } }),
    act('reverseCreditFact', counting.length > 0, documents.reverseCreditFact, forms.reverseCreditFactForm, { options: { entry: choice(counting), item: items } }),
    act('computeScore', going, documents.computeScore, forms.computeScoreForm, { options: { model: versions } }),
    act('proposeGrade', scored.length > 0, documents.proposeGrade, forms.proposeGradeForm, kinds(scored)),
    act('adjustGrade', confirmed.length > 0, documents.adjustGradeDynamically, forms.adjustGradeDynamicallyForm, { ...kinds(confirmed), options: { ...kinds(confirmed).options, entry: choice(counting) } }),
    act('recordDriverEducation', report.fullMarksOn !== null, documents.recordDriverEducation, forms.recordDriverEducationForm),
    act('closeProfile', going, documents.closeProfile, forms.closeProfileForm),
  ];
}
