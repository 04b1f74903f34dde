import type { Texts } from '../language/texts';
import { domainWords, gradeWords, groundWords, modelKindWords, severityWords } from './texts';

/** Names of the acts of credit, labels of their fields, and words of their choices. */
export const creditFormWords: Texts<string> = {
  ...domainWords, ...gradeWords, ...groundWords, ...modelKindWords, ...severityWords,
  recordCreditFact: ['归集信用信息', 'Enter a fact'], reverseCreditFact: ['撤销信用信息', 'Reverse an entry'], recordDutyPerformed: ['登记义务履行', 'Duty performed'],
  applyRepair: ['申请修复', 'Apply for repair'], grantRepair: ['准予修复', 'Grant the repair'], refuseRepair: ['不予修复', 'Refuse the repair'], computeScore: ['评分', 'Compute a score'],
  proposeGrade: ['拟定等级', 'Propose a grade'], announceGrade: ['公示等级', 'Announce the grade'], objectToEntries: ['对信用信息提出异议', 'Object to entries'], objectToGrade: ['对等级提出异议', 'Object to the grade'],
  upholdObjection: ['异议成立（信用信息）', 'Uphold (entries)'], upholdObjectionToGrade: ['异议成立（等级）', 'Uphold (grade)'], rejectObjection: ['异议不成立', 'Do not uphold'], confirmGrade: ['公告等级', 'Make the grade final'], adjustGrade: ['动态降级', 'Lower the grade'],
  recordDriverEducation: ['登记继续教育', 'Record education'], closeProfile: ['归档', 'Close the profile'],
  notifyListing: ['告知拟列入名单', 'Tell of the listing'], recordListingDefence: ['记录申辩', 'Record the defence'], dropListing: ['不予列入', 'Do not list'], listSubject: ['决定列入', 'List'], listRed: ['列入红名单', 'Put on the red list'],
  serveListingDecision: ['送达决定', 'Serve the decision'], publishListing: ['公布', 'Publish'], delistSubject: ['移出名单', 'Delist'],
  acknowledgeWarning: ['接收预警', 'Take it on'], holdWarningTalk: ['约谈', 'Record the talk'], orderWarningRectification: ['责令整改', 'Order rectification'], clearWarning: ['解除预警', 'Clear'], escalateWarning: ['升级处置', 'Escalate'],

  amount: ['金额（元）', 'Amount (¥)'], documentNumber: ['文书编号', 'Number of the document'], documentOn: ['文书日期', 'Day of the document'], itemCode: ['目录项', 'Item of the catalogue'], matter: ['来源事项', 'Matter'],
  quantity: ['数量', 'Quantity'], section: ['合同段', 'Section'], severityClass: ['失信程度', 'Severity'], sourceSystem: ['来源系统', 'Source system'], reference: ['所指信用信息（按编号，或者按来源文书）', 'Which entry (by its number, or by its document)'],
  entry: ['信用信息', 'Entry'], item: ['目录项', 'Item'], sourceNumber: ['来源文书编号', 'Number of the source document'], ground: ['事由', 'Ground'],
  PENALTY_REVOKED: ['处罚决定被撤销', 'The penalty was revoked'], PROVEN_ERROR: ['信息错误', 'A proven error'], SUPERIOR_DECISION: ['上级决定、复议决定或者判决', 'A superior decision or judgment'],
  performedOn: ['履行日期', 'Performed on'], application: ['信用中国申请编号', 'Application on Credit China'], commitment: ['信用承诺书编号', 'Number of the public commitment'], reasons: ['理由', 'Reasons'],
  asOf: ['评分日期', 'As of'], cause: ['评分原因', 'Cause'], model: ['评价模型', 'Model'], kind: ['评价模型', 'Model'], grade: ['等级', 'Grade'], contested: ['有异议的信用信息', 'Contested entries'], grounds: ['异议理由', 'What is wrong'],
  objection: ['异议', 'Objection'], excluded: ['不再计分的信用信息', 'Entries that count no longer'], to: ['降至等级', 'Down to'],
  ACCIDENT_OF_THREE_DEATHS: ['一次死亡 3 人以上责任事故', 'An accident with three deaths or more'], ACCIDENT_OF_TEN_DEATHS: ['一次死亡 10 人以上责任事故', 'An accident with ten deaths or more'],
  MAJOR_POLLUTION: ['特大污染事件', 'Major pollution'], MAJOR_SERVICE_EVENT: ['特大恶性服务质量事件', 'A major service event'], OTHER_VETO: ['其他直接降级情形', 'Another veto'],
  hours: ['学时', 'Hours'], LICENCE_DEREGISTERED: ['许可注销', 'The licence was deregistered'], MERGED: ['并入其他档案', 'Merged'], SUBJECT_ENDED: ['主体终止', 'The subject ended'],
  basis: ['依据的法律、法规', 'Law that provides for it'], division: ['行政区划代码', 'Code of the division'], evidence: ['证明材料', 'Evidence'], listing: ['名单', 'List'], name: ['主体名称', 'Name'], noticeNumber: ['告知书编号', 'Number of the notice'],
  servedOn: ['送达日期', 'Served on'], casualties: ['伤亡人数', 'Casualties'], documents: ['文书编号', 'Numbers of documents'], equalResponsibility: ['负同等以上责任', 'Equal or greater responsibility'], fine: ['罚款（元）', 'Fine (¥)'],
  licenceRevoked: ['许可已吊销', 'Licence revoked'], orderedToStop: ['已责令停业整顿', 'Ordered to stop'], penalties: ['一年内处罚次数', 'Penalties in a year'], policePenalty: ['已受公安处罚', 'Punished by the police'], proven: ['行为已经决定或者判决认定', 'Proven by a decision'],
  runs: ['一年内违法超限次数', 'Overload runs in a year'], vehicles: ['货车数', 'Trucks'], vehiclesInViolation: ['违法货车数', 'Trucks in violation'],
  decisionNumber: ['决定书编号', 'Number of the decision'], profile: ['所依据的信用档案', 'Profile that it rests on'], reviewOn: ['复核日期', 'Review on'], receiptNumber: ['送达回证编号', 'Number of the receipt'], publication: ['公布载体', 'Where it was published'],
  DECISION_REVOKED: ['列入决定被撤销', 'The decision was revoked'], NO_LONGER_QUALIFIED: ['不再符合条件', 'No longer qualifies'], REPAIRED: ['信用修复', 'Repaired'], TERM_ENDED: ['期限届满', 'The term ended'],
  heldOn: ['约谈日期', 'Held on'], rectifyBy: ['整改期限', 'Rectify by'],
};

/** The same for warnings, where a word means something else. */
export const warningFormWords: Texts<string> = { ...creditFormWords, to: ['升级去向', 'To whom or what'] };
