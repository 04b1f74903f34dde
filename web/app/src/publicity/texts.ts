import type { Texts } from '../language/texts';

/** Texts of what the law makes public of licences and penalties. */
export const publicityTexts = {
  title: ['行政许可和行政处罚公示', 'Publications'],
  lead: ['行政许可和行政处罚决定，依法公示期间可查。撤回、期满或者修复后不再显示。', 'Licensing and penalty decisions while the law has them shown. What was withdrawn, has run out or was repaired is not shown any more.'],
  tabs: ['公示内容', 'Kinds of publications'],
  shown: ['公示中', 'Shown'],
  withdrawn: ['已撤回', 'Withdrawn'],
  withdrawnTitle: ['撤回公告', 'Withdrawn publications'],
  find: ['文书号、名称或统一社会信用代码', 'Number of the document, name or credit code'],
  findNumber: ['文书号', 'Number of the document'],
  anyKind: ['许可和处罚', 'Licences and penalties'],
  anyCity: ['全部地市', 'Every city'],
  filters: ['筛选', 'Filters'],
  documentNumber: ['决定文书号', 'Document'],
  kind: ['类别', 'Kind'],
  party: ['行政相对人', 'Party'],
  content: ['内容', 'Content'],
  authority: ['决定机关', 'Deciding body'],
  issued: ['决定日期', 'Decided on'],
  published: ['公示日期', 'Shown since'],
  until: ['公示截止期', 'Shown until'],
  whileItStands: ['决定有效期间', 'while the decision stands'],
  none: ['没有符合条件的公示', 'No publication meets these conditions'],
  noneWithdrawn: ['没有撤回公告', 'Nothing was withdrawn'],
  missing: ['没有这项公示，或者已撤回、期满', 'There is no such publication, or it was withdrawn or has run out'],
  downloadsHint: ['按国家字段下载（每次至多 500 条）：', 'To download under the national field names (500 rows at most):'],
  penaltiesCsv: ['行政处罚 CSV', 'Penalties, CSV'],
  licencesCsv: ['行政许可 CSV', 'Licences, CSV'],
  penaltiesJson: ['行政处罚 JSON', 'Penalties, JSON'],
  licencesJson: ['行政许可 JSON', 'Licences, JSON'],
  withdrawnJson: ['撤回公告 JSON', 'Withdrawals, JSON'],
  decision: ['决定', 'Decision'],
  partyCard: ['行政相对人', 'Party'],
  term: ['公示', 'Publication'],
  partyKind: ['类型', 'Kind of party'],
  creditCode: ['统一社会信用代码', 'Credit code'],
  legalRepresentative: ['法定代表人', 'Legal representative'],
  maskedId: ['证件号码', 'Identity document'],
  documentName: ['文书名称', 'Name of the document'],
  violationType: ['违法行为类型', 'Kind of violation'],
  facts: ['违法事实', 'Facts'],
  basis: ['处罚依据', 'Basis'],
  penaltyKinds: ['处罚类别', 'Kinds of penalty'],
  class: ['失信程度', 'Class'],
  fine: ['罚款金额', 'Fine'],
  confiscatedGains: ['没收违法所得', 'Gains confiscated'],
  confiscatedProperty: ['没收非法财物', 'Property confiscated'],
  certificate: ['暂扣或吊销的证照', 'Certificate suspended or revoked'],
  penaltyUntil: ['处罚有效期', 'Penalty until'],
  category: ['许可类别', 'Category'],
  certificateName: ['许可证书名称', 'Certificate'],
  certificateNumber: ['许可编号', 'Number of the licence'],
  valid: ['有效期', 'Valid'],
  longTerm: ['长期', 'without end'],
  state: ['当前状态', 'State'],
  inForce: ['有效', 'In force'],
  notInForce: ['无效', 'Not in force'],
  source: ['数据来源单位', 'Source'],
  remark: ['备注', 'Remark'],
  changed: ['最近变更', 'Changed last'],
  verifyLicence: ['核验该许可', 'Verify the licence'],
  cause: ['撤回原因', 'Cause'],
  because: ['依据文书', 'Document'],
  reasons: ['说明理由', 'Reasons'],
  withdrawnOn: ['撤回日期', 'Withdrawn on'],
  yuan: ['{amount} 元', '¥{amount}'],
  dockets: ['公示台账', 'Files'],
  docketsTitle: ['公示台账', 'Files of publicity'],
  anyStage: ['全部状态', 'Every stage'],
  stage: ['公示状态', 'Stage'],
  ground: ['公示认定', 'Ground'],
  due: ['报送和公示期限', 'To be reported and shown by'],
  withdrawBy: ['撤回期限', 'To be withdrawn by'],
  asShown: ['查看公示页', 'As the public sees it'],
  acts: ['办理', 'What can be done'],
  nothingToDo: ['当前阶段没有由您办理的事项', 'There is nothing for you to do at this stage'],
  necessity: ['公示必要性', 'Why it must be public'],
  minimumUntil: ['最短公示至', 'Shown at least until'],
  reported: ['信息报送', 'Reported on'],
  reportedTo: ['报送平台', 'Reported to'],
  changedBecause: ['最近变更原因', 'Changed last because'],
  endedOn: ['终止公示', 'Ended'],
  withdrawal: ['撤回', 'Withdrawal'],
  clocks: ['期限', 'Clocks'],
  late: ['{day}（逾期）', '{day} (late)'],
  clockAwaited: ['尚未开始', 'not begun'],
  clockLapsed: ['不再适用', 'lapsed'],
  clockMet: ['按期完成', 'in time'],
  clockMissed: ['逾期', 'missed'],
  clockRunning: ['运行', 'running'],
  clockStopped: ['中止', 'stopped'],
} satisfies Texts<string>;

/** What is made public. */
export const publicationKindWords: Texts<string> = { PENALTY: ['行政处罚', 'Penalty'], LICENCE: ['行政许可', 'Licence'] };

/** Kinds of penalties. */
export const penaltyKindWords: Texts<string> = {
  WARNING: ['警告', 'Warning'], PUBLIC_CRITICISM: ['通报批评', 'Public criticism'], FINE: ['罚款', 'Fine'],
  CONFISCATION_OF_GAINS: ['没收违法所得', 'Confiscation of gains'], CONFISCATION_OF_PROPERTY: ['没收非法财物', 'Confiscation of property'],
  LICENCE_SUSPENSION: ['暂扣许可证件', 'Licence withheld'], DOWNGRADE: ['降低资质等级', 'Lowered grade'], LICENCE_REVOCATION: ['吊销许可证件', 'Licence revoked'],
  RESTRICTION: ['限制开展生产经营活动', 'Restriction of business'], STOP: ['责令停产停业', 'Order to stop business'], CLOSURE: ['责令关闭', 'Order to close'],
  INDUSTRY_BAN: ['限制从业', 'Ban from the trade'], DETENTION: ['行政拘留', 'Detention'], OTHER: ['其他行政处罚', 'Other penalty'],
};

/** How grave what a penalty answers is. */
export const severityWords: Texts<string> = { MINOR: ['轻微', 'Minor'], GENERAL: ['一般', 'General'], SERIOUS: ['严重', 'Serious'] };

/** Kinds of parties. */
export const partyKindWords: Texts<string> = {
  ORGANISATION: ['法人及非法人组织', 'Organisation'], NATURAL_PERSON: ['自然人', 'Natural person'], INDIVIDUAL_BUSINESS: ['个体工商户', 'Individual business'],
};

/** Categories of licences. */
export const categoryWords: Texts<string> = {
  ORDINARY: ['普通', 'Ordinary'], FRANCHISE: ['特许', 'Franchise'], RECOGNITION: ['认可', 'Recognition'], APPROVAL: ['核准', 'Approval'],
  REGISTRATION: ['登记', 'Registration'], OTHER: ['其他', 'Other'],
};

/** Why a publication was withdrawn. */
export const causeWords: Texts<string> = {
  CHANGED: ['变更', 'Changed'], REVOKED: ['撤销', 'Revoked'], FOUND_UNLAWFUL: ['确认违法', 'Found unlawful'], FOUND_VOID: ['确认无效', 'Found void'],
  SHOWN_IN_ERROR: ['误公示', 'Shown in error'],
};

/** How far a publication has come. */
export const publicationStageWords: Texts<string> = {
  DECIDED: ['已认定，未公示', 'Decided, not shown'], SHOWN: ['公示中', 'Shown'], WITHDRAWN: ['已撤回', 'Withdrawn'], ENDED: ['已终止', 'Ended'],
};

/** How the pages colour a publication: to be shown, shown, or not to be shown. */
export const toneOf = ({ stage, public: isToBeShown }: { readonly stage: string; readonly public: boolean }): 'ended' | 'going' | 'good' => {
  if (stage === 'SHOWN') return 'going';
  return stage === 'DECIDED' && isToBeShown ? 'good' : 'ended';
};

/** Why something is shown, or is not. */
export const groundWords: Texts<string> = {
  BEFORE_CLASSES: ['分类施行前一律公示', 'Before penalties had classes'], GRAVE_ENOUGH: ['一般或者严重失信信息，应当公示', 'Grave enough to be shown'], LICENCE_IS_PUBLIC: ['许可决定应当公开', 'Licences are public'],
  MINOR_WITHHELD: ['轻微失信信息，原则上不公示', 'Minor: withheld'], NECESSITY: ['轻微失信信息，确有必要公示', 'Minor, and shown of necessity'], TERM_IS_OVER: ['公示期限已过', 'Its term is over'],
  UNDER_AGE_WITHHELD: ['未满十八周岁，不公示', 'Under age: withheld'],
};
