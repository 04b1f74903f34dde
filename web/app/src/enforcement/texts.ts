import type { Texts } from '../language/texts';

/** Texts of the cases. */
export const caseTexts = {
  title: ['行政处罚案件', 'Penalty cases'],
  worklist: ['待办', 'To do'],
  register: ['全部案件', 'All cases'],
  lists: ['列表', 'Lists'],
  create: ['立案', 'File a case'],
  createTitle: ['立案', 'File a case'],
  createHint: ['从称重记录立案的，当事人、车辆和时间已填入，请核对。', 'Where a weighing leads to the case, party, vehicle and day are filled in already; please check them.'],
  number: ['案号', 'Number'],
  party: ['当事人', 'Party'],
  plate: ['车辆', 'Vehicle'],
  offence: ['案由', 'Offence'],
  procedure: ['程序', 'Procedure'],
  stage: ['阶段', 'Stage'],
  next: ['下一步', 'Next'],
  waits: ['由谁办理', 'Waits for'],
  due: ['时限', 'Due'],
  officers: ['承办人', 'Officers'],
  filed: ['立案日期', 'Filed'],
  decided: ['决定日期', 'Decided'],
  fine: ['罚款（元）', 'Fine (¥)'],
  outcome: ['复议、诉讼结果', 'Outcome of remedies'],
  mine: ['待我办理', 'Waiting for me'],
  urgent: ['临近或者超过时限', 'Near or past the limit'],
  anyStage: ['全部阶段', 'Every stage'],
  anyNext: ['全部下一步', 'Every next step'],
  anyProcedure: ['全部程序', 'Every procedure'],
  find: ['案号、当事人或者车牌', 'Number, party or plate'],
  findInRegister: ['案号、决定书文号或者当事人', 'Number, number of the decision, or party'],
  filters: ['筛选', 'Filters'],
  none: ['没有符合条件的案件', 'No case meets these conditions'],
  missing: ['没有您可以查看的案件', 'No case that you may see'],
  file: ['案件', 'Case'],
  whoNext: ['下一步：{next}', 'Next: {next}'],
  by: ['由{role}办理', 'for {role}'],
  line: ['办案流程', 'Procedure'],
  reached: ['{day} 完成', 'on {day}'],
  here: ['当前', 'now'],
  nextStop: ['下一环节', 'next'],
  skipped: ['未经过', 'not taken'],
  optional: ['如适用', 'if it applies'],
  facts: ['当事人和违法行为', 'Party and offence'],
  code: ['统一社会信用代码', 'Credit code'],
  person: ['姓名', 'Name'],
  place: ['地点', 'Place'],
  actOn: ['行为日期', 'Day of the act'],
  domain: ['执法门类', 'Field'],
  agency: ['办案机关', 'Agency'],
  articles: ['违法条款', 'Articles'],
  archive: ['档号', 'Archive number'],
  closed: ['结案', 'Closed'],
  clocks: ['时限', 'Clocks'],
  partys: ['当事人的期限', "the party's time"],
  timeIsOver: ['期满', 'time is over'],
  provisional: ['暂定', 'provisional'],
  notBegun: ['尚未开始的时限（{count}）', 'Clocks that have not begun ({count})'],
  stops: ['期间扣除', 'Times that are not counted'],
  stopOf: ['{from} 至 {until}', '{from} to {until}'],
  running: ['至今', 'now'],
  penalty: ['处罚和裁量', 'Penalty and discretion'],
  proposed: ['拟处罚', 'Proposed'],
  penalties: ['处罚', 'Penalties'],
  yuan: ['{amount} 元', '¥{amount}'],
  days: ['{days} 日', '{days} days'],
  found: ['违法事实', 'Facts'],
  reasons: ['理由', 'Reasons'],
  basis: ['依据', 'Basis'],
  law: ['适用规定的施行日期', 'Law in force from'],
  leniency: ['从轻、减轻', 'Lighter'],
  belowBand: ['减轻（低于法定幅度）', 'below the band'],
  noPenalty: ['不予处罚', 'No penalty'],
  decision: ['决定书', 'Decision'],
  served: ['送达', 'Served'],
  notYet: ['尚未告知或者决定。', 'Nothing was proposed or decided yet.'],
  calculate: ['罚款计算', 'Work the fine out'],
  evidence: ['证据', 'Evidence'],
  noEvidence: ['没有证据', 'No evidence'],
  collected: ['{day} 由 {officers} 收集', 'collected on {day} by {officers}'],
  source: ['来源', 'Source'],
  keeper: ['保管人', 'Keeper'],
  broken: ['文件已损坏', 'File is broken'],
  excluded: ['已排除', 'Excluded'],
  reviewed: ['审核', 'Review'],
  disposeBy: ['登记保存处理期限', 'To be disposed of by'],
  seal: ['封存编号', 'Seal'],
  verifiedOn: ['校验日期', 'Verified on'],
  reviewFailed: ['审核未通过', 'Failed its review'],
  reviewedOf: ['已审核 {count}/2', 'Reviewed {count} of 2'],
  verified: ['{day} 由证据库校验', 'verified by the store on {day}'],
  sealed: ['封存 {number}', 'Sealed {number}'],
  custody: ['保管链', 'Chain of custody'],
  digest: ['摘要（SHA-256）', 'Digest (SHA-256)'],
  noFile: ['没有电子文件', 'No file'],
  verify: ['由证据库校验并记录', 'Have the store verify it, on record'],
  weighing: ['称重记录', 'Weighings'],
  papers: ['文书', 'Papers'],
  noPapers: ['还没有可以制作的文书。', 'There are no papers yet.'],
  notMade: ['尚不能制作的文书（{count}）', 'Papers that cannot be made yet ({count})'],
  papersAway: ['文书暂时无法读取。', 'The papers cannot be read at the moment.'],
  drafts: ['预览文书', 'Preview the papers'],
  draftsHint: ['提交后将制作下列文书；现为草稿，未编号、未盖章、未生效。', 'These papers will be made when the act is on record. They are drafts now: not numbered, not sealed, not in force.'],
  draftOf: ['{paper}（草稿）', '{paper} (draft)'],
  noDrafts: ['按现在填写的内容，不会制作文书。', 'As it stands in the form, no paper will be made.'],
  draftsRefused: ['现在提交将不予办理，不能预览：', 'If it were recorded now it would be refused, so there is nothing to look at:'],
  evidenceEnded: ['案件已经办结，不再收集证据。', 'The case has ended: no more evidence is collected.'],
  evidenceReview: ['自动采集的记录须经初审、复审，由两人先后办理；未经审核或者审核未通过的，不得作为证据（行政处罚法第四十一条）。', 'What a device captured is reviewed twice, by two persons; unreviewed or failed, it is no evidence (APL 41).'],
  evidenceActs: ['证据的办理', 'Acts on the item'],
  lacks: ['缺：{gaps}', 'Lacks: {gaps}'],
  erased: ['当事人信息已依法删除', 'The party was erased by law'],
  measures: ['强制措施', 'Compulsory measures'],
  steps: ['办理经过', 'Steps'],
  acts: ['办理', 'Acts'],
  nobody: ['当前没有需要您办理的事项。', 'There is nothing for you to do at the moment.'],
  who: ['本阶段可以办理的事项', 'What may be done at this stage, and by whom'],
  account: ['罚款缴纳', 'Payment of the fine'],
  noAccount: ['没有罚款。', 'There is no fine.'],
} satisfies Texts<string>;

/** How far a case has come. */
export const caseStageWords: Texts<string> = {
  FILED: ['立案', 'Filed'], INVESTIGATING: ['调查', 'Investigating'], INVESTIGATION_CONCLUDED: ['调查终结', 'Investigation concluded'], LEGAL_REVIEWED: ['法制审核通过', 'Legal review passed'],
  NOTICE_SERVED: ['已告知', 'Notice served'], HEARING_REQUESTED: ['申请听证', 'Hearing requested'], HEARING_HELD: ['已听证', 'Hearing held'], DELIBERATED: ['集体讨论', 'Discussed collectively'],
  DECIDED: ['已决定', 'Decided'], SERVED: ['已送达', 'Served'], NO_PENALTY: ['不予处罚', 'No penalty'], SUSPENDED: ['中止', 'Suspended'], TRANSFERRED_CRIMINAL: ['移送司法', 'With the police'],
  WITHDRAWN: ['撤销案件', 'Withdrawn'], TRANSFERRED_JURISDICTION: ['移送管辖', 'Transferred to another agency'], TERMINATED: ['终止', 'Terminated'], CLOSED: ['结案', 'Closed'], ARCHIVED: ['归档', 'Archived'],
};

/** What a case waits for. */
export const caseStepWords: Texts<string> = {
  ASSIGN_OFFICERS: ['指派执法人员', 'Assign officers'], INVESTIGATE: ['调查取证，终结调查', 'Investigate and conclude'], SERVE_NOTICE: ['法制审核、送达违法行为通知书', 'Legal review, serve the notice'],
  AWAIT_DEFENCE: ['等待陈述申辩', 'Await the defence'], REVIEW_DEFENCE: ['复核陈述申辩', 'Review the defence'], HOLD_HEARING: ['组织听证', 'Hold the hearing'], DECIDE: ['作出决定', 'Decide'],
  SERVE: ['送达决定书', 'Serve the decision'], REPORT: ['当场处罚备案', 'Report the on-the-spot decision'], CLOSE: ['督促履行，结案', 'See to performance and close'],
  TRANSFER_TO_POLICE: ['移送公安机关', 'Hand over to the police'], AWAIT_POLICE: ['等待公安机关', 'Await the police'], RESUME: ['恢复办理', 'Take it up again'], ARCHIVE: ['归档', 'Archive'],
  NOTHING: ['办结', 'Done'],
};

export const procedureWords: Texts<string> = { ORDINARY: ['普通程序', 'Ordinary'], SIMPLIFIED: ['简易程序', 'Simplified'] };

/** What reconsideration or judgment made of a decision. */
export const outcomeWords: Texts<string> = {
  UPHELD: ['维持', 'Upheld'], CHANGED: ['变更', 'Changed'], REVOKED: ['撤销', 'Revoked'], CONFIRMED_UNLAWFUL: ['确认违法', 'Found unlawful'], NONE: ['', ''],
};

/** Roles for which a case may wait, as the host's enum has them. */
export const waitsWords: Texts<string> = {
  ENFORCEMENT_OFFICER: ['执法人员', 'enforcement officers'], CASE_UNIT_HEAD: ['办案机构负责人', 'the head of the case unit'], AGENCY_HEAD: ['执法部门负责人', 'the head of the agency'],
  LEGAL_REVIEWER: ['法制审核人员', 'legal reviewers'], HEARING_CHAIR: ['听证主持人', 'the chair of the hearing'], ARCHIVIST: ['档案管理人员', 'the archivist'], APPLICANT: ['当事人', 'the party'],
  PARTNER: ['公安机关', 'the police'],
};

/** Kinds of evidence (APL 46). */
export const evidenceWords: Texts<string> = {
  DOCUMENTARY: ['书证', 'Document'], PHYSICAL: ['物证', 'Object'], AUDIOVISUAL: ['视听资料', 'Audiovisual'], ELECTRONIC: ['电子数据', 'Electronic data'], WITNESS: ['证人证言', 'Witness'],
  PARTY_STATEMENT: ['当事人的陈述', "Party's statement"], EXPERT_OPINION: ['鉴定意见', 'Expert opinion'], SCENE_RECORD: ['勘验笔录、现场笔录', 'Record of the scene'],
};

/** Stations of the chain of custody. */
export const custodyWords: Texts<string> = { collected: ['收集', 'Collected'], 'handed-over': ['移交', 'Handed over'], sealed: ['封存', 'Sealed'], returned: ['退还', 'Returned'] };

export const measureWords: Texts<string> = {
  SEIZURE_OF_VEHICLE: ['扣押车辆', 'Seizure of a vehicle'], SEIZURE_OF_GOODS: ['扣押财物', 'Seizure of goods'], SEALING_OF_PREMISES: ['查封场所、设施', 'Sealing of premises'], TOWING: ['强制拖离', 'Towing'],
  APPROVED: ['已批准，未实施', 'Approved'], IN_FORCE: ['实施中', 'In force'], TESTING: ['检验中，期限中止', 'Under test'], LIFTED: ['已解除', 'Lifted'],
};

export const confidenceWords: Texts<string> = {
  CERTAIN: ['法定', 'law'], LIKELY: ['较可靠，可调整', 'likely, adjustable'], CHECK: ['待核实，可调整', 'to be checked, adjustable'], PROJECT: ['本项目设定，可调整', "the project's setting, adjustable"],
};

/** Stops on the way of a case. */
export const lineWords: Texts<string> = {
  FILED: ['立案', 'Filed'], INVESTIGATING: ['调查', 'Investigation'], INVESTIGATION_CONCLUDED: ['调查终结', 'Concluded'], LEGAL_REVIEWED: ['法制审核', 'Legal review'], NOTICE_SERVED: ['告知', 'Notice'],
  HEARING_REQUESTED: ['申请听证', 'Hearing requested'], HEARING_HELD: ['听证', 'Hearing'], DELIBERATED: ['集体讨论', 'Discussion'], DECIDED: ['决定', 'Decision'], DECIDED_ON_SPOT: ['当场决定', 'Decision on the spot'],
  SERVED: ['送达', 'Service'], REPORTED: ['备案', 'Report'], CLOSED: ['履行、结案', 'Performance, closing'], ARCHIVED: ['归档', 'Archive'], NO_PENALTY: ['不予处罚', 'No penalty'], SUSPENDED: ['中止', 'Suspended'],
  TRANSFERRED_CRIMINAL: ['移送司法', 'With the police'], WITHDRAWN: ['撤销案件', 'Withdrawn'], TRANSFERRED_JURISDICTION: ['移送管辖', 'Other agency'], TERMINATED: ['终止', 'Terminated'],
};
