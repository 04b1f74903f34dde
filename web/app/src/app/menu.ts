import {
  alarmBoard, creditRankings, enforcementIndicators, enforcementWorklist, fineAccounts, fineCalculation, hallWorklist, inspectOnRoad, journal,
  licenceRegister, livePositions, operations, overloadIndicators, penaliseOnSpot, planIndicators, supervisionIndicators, vehicleFiles, waybillBoard,
  weighReviews, withdrawPublication,
} from '../documents/trusted';
import { mayExecute, type Role } from '../graphql/document';
import type { appTexts } from './texts';

/** One entry of the menu: for whom it is, follows from the document that its page rests on. */
interface Entry {
  readonly path: string;
  readonly text: keyof typeof appTexts;
  readonly for: { readonly roles: readonly Role[] };
  /** Anybody may look it up; it is nobody's work. */
  readonly open?: true;
}

const anybody = { roles: ['*'] };

const entries: readonly Entry[] = [
  { path: '/', text: 'home', for: anybody },
  { path: '/hall', text: 'hall', for: hallWorklist },
  { path: '/register', text: 'register', for: licenceRegister, open: true },
  { path: '/roadside', text: 'roadside', for: { roles: [...inspectOnRoad.roles, 'Public'] } },
  { path: '/waybills', text: 'waybills', for: waybillBoard },
  { path: '/alarms', text: 'alarms', for: alarmBoard },
  { path: '/vehicles', text: 'vehicles', for: vehicleFiles },
  { path: '/map', text: 'map', for: livePositions },
  { path: '/cases', text: 'cases', for: enforcementWorklist },
  { path: '/weighings', text: 'weighings', for: weighReviews },
  { path: '/roadside/penalty', text: 'spotPenalty', for: penaliseOnSpot },
  { path: '/fine-calculator', text: 'calculator', for: fineCalculation },
  { path: '/payments', text: 'payments', for: fineAccounts },
  { path: '/publications/dockets', text: 'dockets', for: withdrawPublication },
  { path: '/credit', text: 'credit', for: creditRankings },
  { path: '/indicators', text: 'indicators', for: { roles: [...planIndicators.roles, ...enforcementIndicators.roles, ...overloadIndicators.roles, ...supervisionIndicators.roles].filter((role) => role !== 'Applicant') } },
  { path: '/journal', text: 'journal', for: journal },
  { path: '/operations', text: 'operations', for: operations },
  { path: '/verify', text: 'verify', for: anybody, open: true },
  { path: '/publications', text: 'publications', for: anybody, open: true },
  { path: '/grades', text: 'grades', for: anybody, open: true },
  { path: '/sites', text: 'sites', for: anybody, open: true },
];

/** What somebody finds in the menu; who is not signed in is the public. */
export const menuFor = (roles: readonly Role[]): readonly Entry[] =>
  entries.filter((entry) => mayExecute(entry.for, roles.length === 0 ? ['Public'] : roles));
