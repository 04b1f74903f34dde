import type { Texts } from '../language/texts';

/** Names of the acts on a licence, labels of their fields, and words of their choices. */
export const licenceFormWords: Texts<string> = {
  suspendLicence: ['暂扣、停业整顿', 'Suspend'], liftSuspension: ['解除暂扣', 'Lift the suspension'], recordAnnualReview: ['记录年度审验', 'Record the yearly review'],
  reportTermination: ['报告终止经营', 'Report the end of business'], rescindLicence: ['撤销许可', 'Rescind'], withdrawLicence: ['撤回许可', 'Withdraw'], revokeLicence: ['吊销许可', 'Revoke'],
  deregisterLicence: ['注销许可', 'Deregister'], restoreLicence: ['恢复许可', 'Restore'],
  kind: ['类型', 'Kind'], LICENCE_WITHHELD: ['暂扣许可证件', 'Licence withheld'], SUSPENSION_FOR_RECTIFICATION: ['责令停业整顿', 'Suspended for rectification'],
  decisionNumber: ['决定书文号', 'Number of the decision'], until: ['止', 'Until'], ground: ['事由', 'Ground'], reasons: ['理由和依据', 'Reasons'],
  compensation: ['补偿、赔偿', 'Compensation'], amount: ['金额（元）', 'Amount (¥)'], decision: ['决定书', 'Decision'],
  publicInterest: ['公共利益衡量', 'Public interest'], findings: ['认定', 'Findings'], majorDamageExpected: ['可能对公共利益造成重大损害', 'Major damage to the public is expected'],
  safety: ['安全记录', 'Record of safety'], consecutiveNotices: ['连续通报次数', 'Consecutive notices'], deaths: ['死亡人数', 'Deaths'], documents: ['文书', 'Documents'],
  provincialNotices: ['省级通报次数', 'Notices of the province'], responsibility: ['事故责任', 'Responsibility'],
  EQUAL: ['同等责任', 'Equal'], MAIN: ['主要责任', 'Main'], FULL: ['全部责任', 'Full'], MINOR: ['次要责任', 'Minor'],
  ABUSE_OR_NEGLECT_BY_OFFICIALS: ['工作人员滥用职权、玩忽职守', 'Abuse or neglect by officials'], BEYOND_COMPETENCE: ['超越法定职权', 'Beyond competence'],
  BREACH_OF_PROCEDURE: ['违反法定程序', 'Breach of procedure'], CONDITIONS_LOST_OR_HAZARD_UNCURED: ['不再具备许可条件或者重大安全隐患未整改', 'Conditions lost, or a hazard not cured'],
  FRAUD_OR_BRIBERY: ['欺骗、贿赂等不正当手段', 'Fraud or bribery'], GRAVE_ACCIDENT_OR_REPEATED_NOTICES: ['重大责任事故或者被连续通报', 'A grave accident or repeated notices'],
  HOLDER_NOT_ELIGIBLE: ['不具备申请资格或者法定条件', 'Holder not eligible'], OTHER_BY_LAW: ['法律、法规规定的其他情形', 'Other cases by law'],
  CIRCUMSTANCES_CHANGED: ['客观情况发生重大变化', 'Circumstances changed'], LAW_CHANGED: ['法律、法规、规章修改或者废止', 'The law changed'],
  ANNUAL_REVIEW_OVERDUE: ['年度审验逾期超过六个月', 'Yearly review overdue by six months'], COACH_NOT_OPERATING: ['客运停运一百八十日以上', 'Coach service not operating for 180 days'],
  EXPIRED_NOT_RENEWED: ['有效期届满未延续', 'Expired and not renewed'], FORCE_MAJEURE: ['不可抗力', 'Force majeure'], HOLDER_DEAD_OR_INCAPACITATED: ['公民死亡或者丧失行为能力', 'Holder dead or incapacitated'],
  LEGAL_PERSON_ENDED: ['法人或者其他组织终止', 'The organisation ended'], RESCINDED_WITHDRAWN_OR_REVOKED: ['被撤销、撤回或者吊销', 'Rescinded, withdrawn or revoked'],
  COURT_JUDGMENT: ['人民法院生效裁判', 'Judgment of a court'], SUPERIOR_DECISION: ['上级行政机关决定', 'Decision of the superior authority'],
  caseNumber: ['案号', 'Case number'], hearingHeld: ['已举行听证', 'A hearing was held'], hearingNoticeServedOn: ['听证告知送达日期', 'Notice of the hearing right served on'],
  application: ['所涉申请', 'Application'], document: ['文书', 'Document'], notOperatingSince: ['停止经营日期', 'Not operating since'], instance: ['恢复依据', 'By whom'], documentNumber: ['文书文号', 'Number of the document'],
  endsOn: ['终止日期', 'Ends on'], nextReview: ['下次审验日期', 'Next review'], reviewedOn: ['审验日期', 'Reviewed on'], terminalOnline: ['卫星定位装置在线', 'Satellite terminal online'],
};
