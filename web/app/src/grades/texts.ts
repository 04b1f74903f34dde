import type { Texts } from '../language/texts';

/** Texts of the grades of credit, the lists and the models. */
export const gradeTexts = {
  areas: ['信用公示', 'Credit in public'],
  grades: ['信用等级', 'Credit grades'],
  lists: ['信用名单', 'Credit lists'],
  models: ['评价模型', 'Models'],
  gradesLead: ['已公示、可以提出异议的等级，以及已确定的等级。自然人的等级不公开。', 'Grades announced and open to objection, and final ones. Grades of natural persons are not public.'],
  listsLead: ['红名单和失信名单，自公布之日起至移出之日止。自然人只显示姓氏。', 'Red list and lists of dishonest parties, from publication until they are left. Of a natural person the family name only.'],
  modelsLead: ['评价所用的全部权重、步长和分档，任何人可据此复算得分。', 'Every weight, step and band of the evaluation: by them anybody can reproduce a score.'],
  find: ['名称或统一社会信用代码', 'Name or credit code'],
  filters: ['筛选', 'Filters'],
  anyGrade: ['全部等级', 'Every grade'],
  anyModel: ['全部模型', 'Every model'],
  anyTrade: ['全部行业', 'Every trade'],
  anyCity: ['全部地市', 'Every city'],
  anyList: ['全部名单', 'Every list'],
  name: ['名称', 'Name'],
  creditCode: ['统一社会信用代码', 'Credit code'],
  model: ['模型', 'Model'],
  trade: ['行业', 'Trade'],
  city: ['地市', 'City'],
  grade: ['等级', 'Grade'],
  cycle: ['评价周期', 'Cycle'],
  confirmed: ['确定日期', 'Final since'],
  document: ['文书', 'Document'],
  announced: ['公示中的等级', 'Announced'],
  announcedUntil: ['{grade}（{on} 公示，异议至 {until}）', '{grade} (announced {on}, objections until {until})'],
  notYet: ['尚未确定', 'None yet'],
  noGrades: ['没有符合条件的等级', 'No grade meets these conditions'],
  noLists: ['没有符合条件的名单记录', 'Nobody on a list meets these conditions'],
  noModels: ['没有公布的模型', 'No model is published'],
  list: ['名单', 'List'],
  ground: ['列入情形', 'Ground'],
  basis: ['依据', 'Basis'],
  decision: ['决定文书', 'Decision'],
  listed: ['列入日期', 'Listed on'],
  published: ['公布日期', 'Published on'],
  review: ['复核日期', 'Review on'],
  inForce: ['施行期间', 'In force'],
  still: ['现行', 'now'],
  modelMissing: ['没有公布这个模型', 'No such model is published'],
  domains: ['适用领域', 'Fields'],
  items: ['信用信息目录', 'Catalogue of facts'],
  code: ['代码', 'Code'],
  item: ['事项', 'Fact'],
  value: ['分值', 'Value'],
  perMonth: ['每满一月加', 'A month more'],
  class: ['失信程度', 'Class'],
  byTheSource: ['依来源', 'as the source says'],
  confidence: ['依据性质', 'Standing of the figure'],
  source: ['出处', 'Source'],
  table: ['考核项目', 'Items of the table'],
  group: ['类别', 'Group'],
  max: ['满分', 'Full marks'],
  measure: ['计量', 'Measure'],
  step: ['每', 'Every'],
  points: ['扣分', 'Points off'],
  counts: ['计入', 'Counts'],
  bands: ['等级划分', 'Bands'],
  least: ['得分不低于', 'Score from'],
  vetoes: ['一票否决', 'None of these'],
  lowest: ['其余', 'otherwise'],
  parameters: ['参数', 'Parameters'],
  fleet: ['车辆数取自', 'Fleet taken from'],
  bonus: ['加分事项', 'Bonus for'],
  mostBonus: ['加分上限', 'Most bonus'],
  cycleMonths: ['周期（月）', 'Cycle, months'],
  full: ['计满即为 B 级的分值', 'Points from which on the grade is B'],
  belowForAa: ['可评 AA 级须低于', 'Points below which AA is possible'],
  steps: ['每次记分', 'What one act may score'],
  educationHours: ['恢复 A 级的继续教育学时', 'Hours of education that restore A'],
  biddingShare: ['投标行为占比', 'Share of bidding'],
  performanceShare: ['履约行为占比', 'Share of performance'],
  bidRegistered: ['投标取自', 'Bids taken from'],
  contractRegistered: ['合同履约取自', 'Contracts taken from'],
  bidding: ['投标行为扣分事项', 'Deducted from bidding'],
  performance: ['履约行为扣分事项', 'Deducted from performance'],
  other: ['其他行为扣分事项', 'Deducted otherwise'],
  volumes: ['业绩条件', 'Volumes'],
  moreThan: ['合同额超过（元）', 'Contracts above (¥)'],
  leastSections: ['合同段不少于', 'Sections at least'],
  leastPercentDone: ['完成不少于（%）', 'Done at least, %'],
  leastMonthsOpen: ['开工满（月）', 'Months since commencement'],
  base: ['基准分', 'Base'],
  floor: ['最低分', 'Floor'],
  cap: ['最高分', 'Cap'],
  fullMonths: ['足额计入的月数', 'Months in full weight'],
  inspectionFactor: ['检查频次系数', 'Factor of inspections'],
  commitment: ['告知承诺', 'Commitment procedure'],
  open: ['可用', 'open'],
  closed: ['不可用', 'closed'],
  terms: ['失信程度与期限', 'Classes and terms'],
  months: ['公示期限（月）', 'Publicity, months'],
  multiplier: ['权重倍数', 'Multiplier'],
} satisfies Texts<string>;

/** Grades as they are called in transport. */
export const gradeWords: Texts<string> = { AAA: ['AAA', 'AAA'], AA: ['AA', 'AA'], A: ['A', 'A'], B: ['B', 'B'], C: ['C', 'C'], D: ['D', 'D'] };

/** The models of evaluation. */
export const modelWords: Texts<string> = {
  TRANSPORT_ENTERPRISE: ['道路运输企业质量信誉考核', 'Transport enterprises'], DRIVER: ['道路运输驾驶员诚信考核', 'Drivers'],
  CONSTRUCTION: ['公路水路建设企业信用评价', 'Construction enterprises'], PROVINCIAL: ['全省统一信用指数', 'Provincial index'],
};

/** The trades. */
export const tradeWords: Texts<string> = {
  PASSENGER_TRANSPORT: ['道路旅客运输', 'Passenger transport'], FREIGHT_TRANSPORT: ['道路普通货物运输', 'Freight transport'],
  DANGEROUS_GOODS_TRANSPORT: ['道路危险货物运输', 'Dangerous goods'], PASSENGER_STATION: ['客运站', 'Passenger stations'], TAXI: ['出租汽车', 'Taxis'],
  DRIVER_TRAINING: ['驾驶员培训', 'Driver training'], VEHICLE_REPAIR: ['机动车维修', 'Vehicle repair'], MONITORING_SERVICE: ['动态监控社会化服务', 'Monitoring service'],
  WORKS: ['施工', 'Works'], WORKS_SUPERVISION: ['监理', 'Supervision of works'], TESTING: ['检测', 'Testing'], PORT_OPERATION: ['港口经营', 'Ports'],
  WATER_TRANSPORT: ['水路运输', 'Water transport'], INFORMATION_SYSTEMS: ['信息化建设', 'Information systems'], PRACTITIONER: ['从业人员', 'Practitioners'], OTHER: ['其他', 'Other'],
};

/** The fields in which credit is kept. */
export const domainWords: Texts<string> = {
  HIGHWAY_CONSTRUCTION: ['公路建设', 'Highways'], WATERWAY_CONSTRUCTION: ['水路建设', 'Waterways'], ROAD_TRANSPORT: ['道路运输', 'Road transport'],
  WATER_TRANSPORT: ['水路运输', 'Water transport'], WORK_SAFETY: ['安全生产', 'Work safety'], INFORMATISATION: ['信息化建设', 'Information systems'],
  THIRD_PARTIES: ['第三方', 'Third parties'],
};

/** The lists. */
export const listWords: Texts<string> = {
  RED: ['红名单', 'Red list'], OVERLOAD: ['违法超限超载运输失信当事人名单', 'Dishonest parties of overload'], SERIOUS_DISHONESTY: ['严重失信主体名单', 'Seriously dishonest parties'],
};

/** Why somebody stands on a list. */
export const groundWords: Texts<string> = {
  TRUCK_RUNS: ['货运车辆一年内违法超限运输超过三次', 'More than three overload runs of a truck in a year'],
  DRIVER_RUNS: ['货运车辆驾驶人一年内违法超限运输超过三次', 'More than three overload runs of a driver in a year'],
  ENTERPRISE_SHARE: ['一年内违法超限运输的车辆超过百分之十并被责令停业整顿', 'More than a tenth of the fleet overloaded in a year, ordered to stop'],
  REPAIRER_MODIFYING: ['维修企业改装车辆并被吊销许可', 'Repairer modified vehicles and lost its licence'],
  ORDERING_OVERLOAD: ['指使、强令超限运输', 'Ordered overloaded transport'], PERMIT_FRAUD: ['以不正当手段取得超限运输通行证', 'Got a permit by fraud'],
  REFUSING_INSPECTION: ['拒绝检测或者提供虚假信息', 'Refused weighing or gave false information'], VIOLENCE_PUNISHED: ['堵塞、冲卡、暴力抗法、破坏设备并受公安处罚', 'Blocked, broke through or damaged, and was punished'],
  OVERLOAD_ACCIDENT: ['超限运输导致重大事故并负同等以上责任', 'Caused a grave accident by overload'], VIOLENCE_WITH_CASUALTIES: ['暴力抗法造成人员伤亡', 'Violence with casualties'],
  STATUTORY_DISHONESTY: ['法律、行政法规规定的严重失信情形', 'Serious dishonesty by law'], TWICE_AAA: ['连续两个周期 AAA 且无一般以上失信信息', 'AAA in two cycles, nothing held against it'],
};

/** How an item is measured. */
export const measureWords: Texts<string> = {
  CASES_PER_VEHICLE: ['起数 / 平均车辆数', 'Cases per average vehicle'], QUANTITY_PER_VEHICLE: ['数量 / 平均车辆数', 'Quantity per average vehicle'], QUANTITY: ['数量', 'Quantity'],
};

/** How sure a figure is: law, or a setting that is shown as one. */
export const confidenceWords: Texts<string> = {
  CERTAIN: ['法定', 'Law'], LIKELY: ['较可靠', 'Likely'], CHECK: ['待核实', 'To be checked'], PROJECT: ['本系统设定', 'Set by this system'],
};

/** Groups of the item table, by their names in it. */
export const groupWords: Texts<string> = {
  运输安全: ['运输安全', 'Safety'], 经营行为: ['经营行为', 'Conduct'], 服务质量: ['服务质量', 'Service'], 社会责任: ['社会责任', 'Social duties'], 企业管理: ['企业管理', 'Management'],
};
