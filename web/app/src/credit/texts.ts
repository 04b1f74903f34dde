import type { Texts } from '../language/texts';

/** Texts of the pages of credit. */
export const creditTexts = {
  title: ['信用评价', 'Credit'],
  sections: ['信用评价栏目', 'Sections of credit'],
  ranking: ['信用排名', 'Ranking'],
  map: ['监测坐标图谱', 'Quadrant map'],
  warnings: ['信用预警', 'Warnings'],
  lists: ['信用名单', 'Lists'],
  repairs: ['信用修复', 'Repairs'],
  filters: ['筛选', 'Filters'],
  findName: ['主体名称或统一社会信用代码', 'Name or credit code'],
  anyTrade: ['全部行业', 'Every trade'],
  anyGrade: ['全部等级', 'Every grade'],
  anyCity: ['全部地市', 'Every city'],
  anyDomain: ['全部领域', 'Every field'],
  worst: ['分数从低到高', 'Lowest score first'],
  name: ['主体', 'Subject'],
  city: ['地市', 'City'],
  trade: ['行业', 'Trade'],
  domain: ['领域', 'Field'],
  score: ['信用分', 'Score'],
  change: ['较上次', 'Change'],
  grade: ['等级', 'Grade'],
  asOf: ['评分日期', 'As of'],
  noneRanked: ['没有符合条件的信用主体', 'No subject meets these conditions'],
  openSubject: ['打开 {code} 的信用档案', 'Open the credit of {code}'],
  missing: ['没有您可以查看的信用档案', 'No credit profile that you may see'],
  paper: ['信用报告', 'Credit report'],
  facts: ['档案情况', 'Profile'],
  code: ['统一社会信用代码', 'Credit code'],
  subjectKind: ['主体类型', 'Kind of subject'],
  plate: ['车牌', 'Plate'],
  section: ['合同段', 'Section'],
  fullName: ['姓名', 'Name'],
  certificate: ['从业资格证号', 'Certificate'],
  division: ['主管机关所在地', 'Kept in'],
  cycleFrom: ['首个周期起始', 'First cycle from'],
  entriesOf: ['信用信息', 'Entries'],
  counting: ['共 {entries} 条，计分 {counting} 条', '{entries}, of which {counting} count'],
  changedOn: ['最近变动', 'Changed'],
  fullMarks: ['记分满分日期', 'Full marks reached'],
  closed: ['已归档', 'Closed'],
  noScore: ['尚未评分', 'Not scored yet'],
  fields: ['评价领域', 'Fields'],
  trend: ['评分趋势', 'Trend'],
  trendChart: ['全省统一信用指数的变化', 'How the provincial index changed'],
  noTrend: ['尚无评分', 'No score yet'],
  trendTable: ['以表格显示', 'As a table'],
  day: ['日期', 'Day'],
  evaluation: ['{model} 评分明细', 'Score by {model}'],
  stage: ['进度', 'Stage'],
  byModel: ['模型等级', 'Grade by the model'],
  announced: ['拟定、公示或者确认等级', 'Proposed, announced or final grade'],
  objectBy: ['异议截止', 'Objections until'],
  cycle: ['评价周期', 'Cycle'],
  cause: ['评分原因', 'Cause'],
  modelPaper: ['模型文号', 'Published by'],
  item: ['评分项', 'Item'],
  rule: ['公布的权重、分值', 'Published weight or step'],
  weight: ['权重 {value}', 'weight {value}'],
  perMonth: ['每逾期一月加 {value}', '{value} more a month'],
  severity: ['严重程度系数 {value}', 'severity × {value}'],
  step: ['每 {step} 扣 {points}，最多 {max}', '{points} for every {step}, at most {max}'],
  pointsOf: ['{value} 分', '{value} points'],
  baseOf: ['满分 {value}', 'full marks {value}'],
  measure: ['测得值', 'Measured'],
  decay: ['时间衰减', 'Decay'],
  points: ['得分', 'Points'],
  from: ['所依据的信用信息', 'Entries that it counts'],
  total: ['合计', 'Total'],
  entryTag: ['第 {entry} 条', 'No. {entry}'],
  entryTitle: ['信用信息（每条均附来源文书）', 'Entries, each with the document that found it'],
  entry: ['编号', 'No.'],
  document: ['来源文书', 'Document'],
  documentOn: ['文书日期', 'Of'],
  severityClass: ['失信程度', 'Severity'],
  quantity: ['数量、金额', 'Quantity, amount'],
  standing: ['效力', 'Standing'],
  performed: ['义务履行', 'Duty performed'],
  repair: ['修复', 'Repair'],
  repairableFrom: ['可修复日期', 'Repairable from'],
  publicUntil: ['公示期至', 'Public until'],
  inLedger: ['查看账本事实', 'The fact in the ledger'],
  theCase: ['查看案件', 'The case'],
  noEntries: ['尚无信用信息', 'No entries yet'],
  yuan: ['{amount} 元', '¥{amount}'],
  objections: ['异议', 'Objections'],
  noObjections: ['没有异议', 'No objections'],
  objection: ['异议 {number}', 'Objection {number}'],
  toGrade: ['对等级本身提出', 'Against the grade itself'],
  toEntries: ['涉及第 {entries} 条', 'Against entries {entries}'],
  filedOn: ['{day} 提出', 'filed {day}'],
  open: ['处理中', 'Open'],
  upheld: ['成立', 'Upheld'],
  rejected: ['不成立', 'Not upheld'],
  listings: ['名单', 'Lists'],
  noListings: ['未进入任何名单程序', 'Near no list'],
  ground: ['列入事由', 'Ground'],
  basis: ['依据', 'Basis'],
  defendBy: ['申辩截止', 'Defence until'],
  reviewOn: ['复核日期', 'Review on'],
  evidence: ['证明文书', 'Documents'],
  latest: ['最近文书', 'Latest document'],
  warningsOf: ['预警', 'Warnings'],
  noWarnings: ['没有预警', 'No warnings'],
  acts: ['办理', 'Acts'],
  nothingToDo: ['当前没有可由您办理的事项。', 'There is nothing for you to do at the moment.'],
  kind: ['预警类型', 'Kind'],
  measured: ['监测值', 'Measured'],
  raisedOn: ['发出日期', 'Raised'],
  rectifyBy: ['整改期限', 'Rectify by'],
  anyKind: ['全部类型', 'Every kind'],
  anyStage: ['全部进度', 'Every stage'],
  onlyOpen: ['只看未结', 'Open only'],
  noneWarned: ['没有符合条件的预警', 'No warning meets these conditions'],
  warning: ['信用预警', 'Warning'],
  warningMissing: ['没有您可以查看的预警', 'No warning that you may see'],
  outcome: ['处理结果', 'Outcome'],
  gradeLost: ['{before} 降为 {after}', '{before} to {after}'],
  threshold: ['{value}（阈值 {threshold}）', '{value} (threshold {threshold})'],
  aboutField: ['涉及全领域', 'About the whole field'],
  anyList: ['全部名单', 'Every list'],
  standingNow: ['当前在列', 'On a list now'],
  list: ['名单', 'List'],
  noneListed: ['没有符合条件的名单记录', 'No listing meets these conditions'],
  endsOn: ['到期、截止', 'Ends'],
  repairTitle: ['信用修复办理', 'Repairs'],
  repairView: ['查看', 'Show'],
  waiting: ['待决定', 'To be decided'],
  refused: ['不予修复', 'Refused'],
  ripe: ['已可申请修复', 'May be applied for'],
  granted: ['已修复', 'Repaired'],
  application: ['信用中国申请编号', 'Application on Credit China'],
  appliedOn: ['申请、决定日期', 'Applied, decided'],
  noneRepair: ['没有符合条件的信用信息', 'No entry meets these conditions'],
  unperformed: ['未履行', 'not performed'],
  quadrantChart: ['横轴为 12 个月违法率，纵轴为 90 日分数变化', 'Violations of twelve months across, points of ninety days up'],
  violationRate: ['违法率（每百辆车，12 个月）', 'Violations per 100 vehicles, 12 months'],
  pointsGained: ['90 日分数变化', 'Points in 90 days'],
  divider: ['分界 {value}', 'divided at {value}'],
  shownOf: ['显示 {count} 个主体', '{count} subjects are shown'],
  cut: ['主体过多，请用筛选缩小范围。', 'There are more than are shown; narrow it by the filters.'],
  anyQuadrant: ['全部象限', 'Every quadrant'],
  quadrant: ['象限', 'Quadrant'],
  noPoints: ['没有可显示的主体', 'No subject to show'],
  legend: ['每点为一个主体，点击进入其信用档案；下表内容相同，可用键盘浏览。', 'Every point is a subject and leads to its credit; the table below says the same and goes by keyboard.'],
  projectFigure: ['本系统设定，可由管理人员调整', 'set by this system, and may be changed by officers'],
} satisfies Texts<string>;

/** Names of the grades; which of them a model knows differs. */
export const gradeWords: Texts<string> = { AAA: ['AAA', 'AAA'], AA: ['AA', 'AA'], A: ['A', 'A'], B: ['B', 'B'], C: ['C', 'C'], D: ['D', 'D'] };

/** The grades of the provincial index. */
export const indexGradeWords: Texts<string> = { A: ['A 级', 'Grade A'], B: ['B 级', 'Grade B'], C: ['C 级', 'Grade C'], D: ['D 级', 'Grade D'] };

export const tradeWords: Texts<string> = {
  DANGEROUS_GOODS_TRANSPORT: ['道路危险货物运输', 'Dangerous goods'], FREIGHT_TRANSPORT: ['道路普通货物运输', 'Freight'], PASSENGER_TRANSPORT: ['道路旅客运输', 'Passengers'],
  TAXI: ['出租汽车', 'Taxis'], PASSENGER_STATION: ['客运站', 'Passenger stations'], VEHICLE_REPAIR: ['机动车维修', 'Vehicle repair'], DRIVER_TRAINING: ['驾驶员培训', 'Driver training'],
  PRACTITIONER: ['从业人员', 'Practitioners'], WATER_TRANSPORT: ['水路运输', 'Water transport'], PORT_OPERATION: ['港口经营', 'Ports'], WORKS: ['施工', 'Works'],
  WORKS_SUPERVISION: ['监理', 'Supervision of works'], TESTING: ['检测', 'Testing'], MONITORING_SERVICE: ['动态监控社会化服务', 'Monitoring services'],
  INFORMATION_SYSTEMS: ['信息化建设', 'Information systems'], OTHER: ['其他', 'Other'],
};

export const domainWords: Texts<string> = {
  HIGHWAY_CONSTRUCTION: ['公路建设', 'Highway construction'], WATERWAY_CONSTRUCTION: ['水路建设', 'Waterway construction'], ROAD_TRANSPORT: ['道路运输', 'Road transport'],
  WATER_TRANSPORT: ['水路运输', 'Water transport'], WORK_SAFETY: ['安全生产', 'Work safety'], INFORMATISATION: ['信息化建设', 'Informatisation'], THIRD_PARTIES: ['第三方', 'Third parties'],
};

export const subjectKindWords: Texts<string> = {
  E: ['企业', 'Enterprise'], P: ['从业人员', 'Person'], V: ['车辆', 'Vehicle'], S: ['合同段', 'Section'], T: ['第三方机构', 'Third party'],
};

export const modelKindWords: Texts<string> = {
  TRANSPORT_ENTERPRISE: ['道路运输企业质量信誉考核', 'Assessment of transport enterprises'], DRIVER: ['道路运输驾驶员诚信考核', 'Assessment of drivers'],
  CONSTRUCTION: ['公路水路建设企业信用评价', 'Evaluation of construction enterprises'], PROVINCIAL: ['全省统一信用指数', 'Provincial index'],
};

export const gradingStageWords: Texts<string> = {
  SCORED: ['已评分', 'Scored'], PROPOSED: ['已拟定等级', 'Proposed'], ANNOUNCED: ['公示中', 'Announced'], OBJECTION_PENDING: ['异议处理中', 'Objection pending'], CONFIRMED: ['已公告', 'Final'],
};

export const severityWords: Texts<string> = { MINOR: ['轻微', 'Minor'], GENERAL: ['一般', 'General'], SERIOUS: ['严重', 'Serious'] };

export const entryStandingWords: Texts<string> = {
  COUNTING: ['有效', 'Counts'], REVERSED: ['已撤销', 'Reversed'], EXCLUDED: ['异议成立，不计', 'Excluded'], REPAIRED: ['已修复', 'Repaired'],
};

export const repairWords: Texts<string> = {
  NOT_ASKED: ['未申请', 'Not applied for'], APPLIED: ['已申请，待决定', 'Applied, to be decided'], GRANTED: ['准予修复', 'Granted'], REFUSED: ['不予修复', 'Refused'],
};

export const listWords: Texts<string> = {
  OVERLOAD: ['超限超载失信当事人名单', 'Overload list'], SERIOUS_DISHONESTY: ['严重失信主体名单', 'Serious dishonesty'], RED: ['红名单', 'Red list'],
};

export const listingStageWords: Texts<string> = {
  NOTIFIED: ['已告知', 'Notified'], DEFENDED: ['已申辩', 'Defended'], DROPPED: ['不予列入', 'Not listed'], LISTED: ['已列入', 'Listed'], SERVED: ['已送达', 'Served'],
  PUBLISHED: ['已公布', 'Published'], DELISTED: ['已移出', 'Delisted'],
};

export const groundWords: Texts<string> = {
  TRUCK_RUNS: ['货车一年内违法超限超过三次', 'A truck with more than three runs in a year'], DRIVER_RUNS: ['驾驶人一年内违法超限超过三次', 'A driver with more than three runs in a year'],
  ENTERPRISE_SHARE: ['企业违法车辆超过一成并被责令停业整顿', 'More than a tenth of the trucks, and ordered to stop'], REPAIRER_MODIFYING: ['维修企业改装车辆并被吊销许可', 'A repairer modified vehicles and lost its licence'],
  ORDERING_OVERLOAD: ['指使、强令超限运输', 'Ordering overload'], PERMIT_FRAUD: ['以不正当手段取得超限运输通行证', 'A permit obtained by fraud'],
  REFUSING_INSPECTION: ['拒绝检测或者提供虚假信息', 'Refusing inspection, or false information'], VIOLENCE_PUNISHED: ['暴力抗法并受公安处罚', 'Violence that the police punished'],
  OVERLOAD_ACCIDENT: ['超限运输导致重大事故', 'A major accident by overload'], VIOLENCE_WITH_CASUALTIES: ['暴力抗法造成人员伤亡', 'Violence with casualties'],
  STATUTORY_DISHONESTY: ['法律、行政法规规定的严重失信情形', 'Serious dishonesty by statute'], TWICE_AAA: ['连续两个周期 AAA', 'AAA twice running'],
};

export const warningKindWords: Texts<string> = {
  ENTERPRISE_DROP: ['企业信用下滑', 'Enterprise drops'], ENTERPRISE_PATTERN: ['企业违法集中', 'Enterprise repeats itself'], INDUSTRY_DECLINE: ['行业信用下滑', 'Industry declines'],
  REGION_BELOW: ['区域信用偏低', 'Region below the province'], PRACTITIONER_COMPLAINTS: ['从业人员被投诉集中', 'Complaints against a practitioner'],
  PRACTITIONER_ACCIDENT: ['重大事故主要责任人', 'Responsible for a major accident'],
};

export const warningStageWords: Texts<string> = {
  RAISED: ['已发出', 'Raised'], ACKNOWLEDGED: ['已接收', 'Acknowledged'], TALKED: ['已约谈', 'Talked'], RECTIFYING: ['整改中', 'Rectifying'], CLEARED: ['已解除', 'Cleared'], ESCALATED: ['已升级', 'Escalated'],
};

/** What a warning measures, by the keys of the figures. */
export const measureWords: Texts<string> = {
  'credit.warning-drop-in-30-days': ['30 日内下降分数', 'Fall within 30 days'], 'credit.warning-drop-in-90-days': ['90 日内下降分数', 'Fall within 90 days'],
  'credit.warning-penalties-of-one-kind': ['90 日内同类处罚', 'Penalties of one kind in 90 days'], 'credit.warning-tamper-facts': ['一年内破坏监控终端', 'Tampering within a year'],
  'credit.warning-mean-decline': ['行业均分环比下降（%）', 'Month-on-month fall of the mean (%)'], 'credit.warning-share-of-d': ['D 级占比（%）', 'Share of grade D (%)'],
  'credit.warning-months-below': ['低于全省均值的月数', 'Months below the province'],
  'credit.warning-grade-lost': ['等级下降', 'Grade lost'], 'credit.warning-complaint-item': ['投诉属实', 'Proven complaints'], 'credit.warning-accident-item': ['重大事故主要责任', 'Main responsibility for major accidents'],
};

/** Addends that stand in no catalogue of items. */
export const addendWords: Texts<string> = {
  'full-marks': ['满分', 'Full marks'], 'bonus-over-the-most': ['加分超出上限', 'Bonus beyond the most'], floor: ['最低分', 'Floor'], cap: ['最高分', 'Cap'], bidding: ['投标行为', 'Bidding'], performance: ['履约行为', 'Performance'],
};

/** Systems that hold the documents. */
export const sourceWords: Texts<string> = { enforcement: ['行政执法系统', 'Enforcement'], 'dynamic-monitoring': ['动态监控系统', 'Dynamic monitoring'] };

/** The four quarters of the map. */
export const quadrantWords: Texts<string> = {
  steady: ['违法少、向好或持平', 'Few violations, steady or rising'], slipping: ['违法少、下滑', 'Few violations, falling'],
  improving: ['违法多、向好或持平', 'Many violations, steady or rising'], alarming: ['违法多、下滑', 'Many violations, falling'],
};
