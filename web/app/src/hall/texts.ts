import type { Texts } from '../language/texts';

/** Texts of the licensing hall. */
export const hallTexts = {
  title: ['许可办理', 'Licensing hall'],
  create: ['新建申请', 'New application'],
  createTitle: ['提交申请', 'Submit an application'],
  number: ['受理编号', 'Number'],
  applicant: ['申请人', 'Applicant'],
  item: ['许可事项', 'Item'],
  kind: ['类型', 'Kind'],
  stage: ['状态', 'Stage'],
  next: ['下一步', 'Next'],
  due: ['时限', 'Due'],
  reviewer: ['审查人', 'Reviewer'],
  submitted: ['提交', 'Submitted'],
  mine: ['待我办理', 'Waiting for me'],
  anyStage: ['全部状态', 'Every stage'],
  anyNext: ['全部下一步', 'Every next step'],
  anyKind: ['全部类型', 'Every kind'],
  anyDue: ['全部时限', 'Any limit'],
  find: ['受理编号或申请人', 'Number or applicant'],
  filters: ['筛选', 'Filters'],
  none: ['没有符合条件的申请', 'No application meets these conditions'],
  notYet: ['尚未受理', 'Not accepted yet'],
  workingDays: ['还剩 {days} 个工作日', '{days} working days left'],
  dueToday: ['今天到期', 'Due today'],
  overdue: ['已逾期 {days} 个工作日', '{days} working days overdue'],
  calendarDays: ['还剩 {days} 天', '{days} days left'],
  overdueCalendar: ['已逾期 {days} 天', '{days} days overdue'],
  missing: ['没有您可以查看的申请', 'No application that you may see'],
  file: ['申请卷宗', 'Application'],
  facts: ['申请情况', 'What was applied for'],
  scope: ['申请内容', 'Scope'],
  route: ['线路', 'Route'],
  code: ['统一社会信用代码', 'Credit code'],
  person: ['姓名', 'Name'],
  handling: ['办件类型', 'Handling'],
  commitment: ['告知承诺', 'By commitment'],
  accepted: ['受理', 'Accepted'],
  deemed: ['视为受理', 'Deemed accepted'],
  resubmitBy: ['补正期限', 'To be completed by'],
  opinion: ['审查意见', 'Opinion of the review'],
  reason: ['理由', 'Reason'],
  decision: ['决定', 'Decision'],
  licence: ['许可编号', 'Licence'],
  valid: ['有效期', 'Valid'],
  hearing: ['听证', 'Hearing'],
  clocks: ['时限', 'Clocks'],
  noClock: ['目前没有在计算的时限。', 'No clock is running at the moment.'],
  notBegun: ['尚未开始的时限（{count}）', 'Clocks that have not begun ({count})'],
  stops: ['中止', 'Stops'],
  stopOf: ['{from} 至 {until}，{notice}', '{from} to {until}, {notice}'],
  running: ['至今', 'now'],
  provisional: ['暂定', 'provisional'],
  stoppedFor: ['扣除 {days} 个工作日', '{days} working days do not count'],
  materials: ['申请材料', 'Materials'],
  here: ['已提交', 'Handed in'],
  notHere: ['未提交', 'Not handed in'],
  sharedBy: ['由{holder}共享，免提交', 'Shared by {holder}; not to be asked for'],
  further: ['其他材料', 'Further materials'],
  handedIn: ['已提交材料', 'Handed in'],
  handedInOn: ['{day} 提交（第{round}轮）', 'handed in on {day} (round {round})'],
  paper: ['纸质', 'on paper'],
  digest: ['文件摘要 {digest}…', 'digest {digest}…'],
  missingMaterials: ['须补正', 'To be completed'],
  noMaterials: ['没有材料。', 'There are no materials.'],
  whoMay: ['谁可以办理', 'Who may do what'],
  ended: ['该申请已办结。', 'The application is done.'],
  decisionPaper: ['决定书（PDF）', 'Decision (PDF)'],
  certificate: ['证件（PDF）', 'Certificate (PDF)'],
  preview: ['证件预览（PDF）', 'Preview of the certificate (PDF)'],
  decidedBy: ['决定人', 'Decided by'],
  count: ['共 {count} 件', '{count} in all'],
  mineTitle: ['我的申请', 'My applications'],
  concerns: ['所涉许可', 'Licence that it concerns'],
  steps: ['办理经过', 'Steps'],
  acts: ['办理', 'Acts'],
  nobody: ['当前没有需要您办理的事项。', 'There is nothing for you to do at the moment.'],
  whoNext: ['下一步：{next}', 'Next: {next}'],
} satisfies Texts<string>;

/** How far an application has come. */
export const applicationStageWords: Texts<string> = {
  SUBMITTED: ['已提交，待受理', 'Submitted'], CORRECTION_REQUESTED: ['待补正', 'To be completed'], ACCEPTED: ['已受理', 'Accepted'], UNDER_REVIEW: ['审查中', 'Under review'],
  CLOCK_STOPPED: ['中止计时', 'Clock stopped'], GRANTED: ['准予许可', 'Granted'], REFUSED: ['不予许可', 'Refused'], CERTIFICATE_ISSUED: ['已发证', 'Certificate issued'],
  NOT_ACCEPTED: ['不予受理', 'Not accepted'], WITHDRAWN: ['已撤回', 'Withdrawn'], TERMINATED: ['已终止', 'Terminated'], DRAFT: ['草稿', 'Draft'],
};

/** What is to be done next. */
export const nextWords: Texts<string> = {
  DECIDE_ON_ACCEPTANCE: ['受理、告知补正或者不予受理', 'Accept, ask for completion or decline'], AWAIT_CORRECTION: ['等待申请人补正', 'Await completion'],
  ASSIGN_REVIEWER: ['指派审查人员', 'Assign a reviewer'], REVIEW: ['审查', 'Review'], AWAIT_RESUME: ['等待恢复计时', 'Await the clock'], HOLD_HEARING: ['举行听证', 'Hold the hearing'],
  DECIDE: ['作出决定', 'Decide'], ISSUE_CERTIFICATE: ['颁发证件', 'Issue the certificate'], NOTHING: ['无（已办结）', 'Nothing (done)'],
};

/** For what an application is. */
export const kindWords: Texts<string> = {
  NEW: ['新办', 'New'], CHANGE: ['变更', 'Change'], RENEWAL: ['延续', 'Renewal'], REPLACEMENT: ['补换证', 'Replacement'], DEREGISTRATION: ['注销', 'Deregistration'],
  SUSPENSION_REPORT: ['停业、歇业报告', 'Report of suspension'],
};

/** When the decision is due. */
export const dueWords: Texts<string> = { OVERDUE: ['已逾期', 'Overdue'], WEEK: ['七天内到期', 'Due within seven days'] };

/** How an application is handled. */
export const handlingWords: Texts<string> = { INSTANT: ['即办件', 'At once'], PROMISED: ['承诺件', 'Within the promised time'] };

/** Clocks of an application. */
export const clockWords: Texts<string> = {
  CORRECTION_NOTICE: ['补正告知或者受理', 'Notice of what is missing, or acceptance'], RESUBMISSION: ['申请人补正', 'Completion by the applicant'], DECISION: ['审查决定（法定）', 'Decision (by law)'],
  PROMISED_DECISION: ['承诺时限', 'Decision (promised)'], CERTIFICATE_DELIVERY: ['颁发送达证件', 'Delivery of the certificate'], HEARING_REQUEST: ['提出听证申请', 'Request for a hearing'],
  HEARING_HELD: ['组织听证', 'Hearing'], PRELIMINARY_REVIEW: ['下级机关审查', 'Preliminary review'], TESTER_ASSIGNMENT: ['指派检验检测人员', 'Assignment of testers'],
  ANNUAL_REVIEW: ['年度审验', 'Yearly review'], EXPIRY: ['有效期届满', 'Expiry'], RENEWAL_FILING: ['提出延续申请', 'Filing of the renewal'], SUSPENSION_END: ['暂扣期限', 'End of the suspension'],
};

/** How a clock stands. */
export const clockStateWords: Texts<string> = {
  AWAITED: ['尚未开始', 'Not begun'], RUNNING: ['运行', 'Running'], STOPPED: ['中止', 'Stopped'], MET: ['按期完成', 'Met'], MISSED: ['逾期', 'Missed'], LAPSED: ['不再适用', 'Lapsed'],
};
