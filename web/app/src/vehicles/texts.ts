import type { Texts } from '../language/texts';

/** Texts of the files of vehicles. */
export const vehicleTexts = {
  title: ['车辆档案', 'Vehicles'],
  fileTitle: ['车辆档案', 'Vehicle'],
  plate: ['车牌', 'Plate'],
  class: ['类别', 'Class'],
  stage: ['状态', 'Stage'],
  owner: ['所属单位', 'Owner'],
  type: ['车辆类型', 'Type'],
  division: ['辖区', 'Division'],
  online: ['在线', 'Online'],
  offline: ['离线', 'Offline'],
  offlineSince: ['{moment} 起离线', 'Offline since {moment}'],
  terminal: ['终端', 'Terminal'],
  review: ['年审到期', 'Review due'],
  inspection: ['检验到期', 'Inspection due'],
  insured: ['承运人责任险至', 'Insured until'],
  failed: ['最近年审未通过', 'The latest review was not passed'],
  anyClass: ['全部类别', 'Every class'],
  anyStage: ['全部状态', 'Every stage'],
  onlyOffline: ['只看离线', 'Offline only'],
  byPlate: ['按车牌打开：', 'Open by plate:'],
  find: ['单位名称或者车牌', 'Name of the owner, or plate'],
  none: ['没有符合条件的车辆', 'No vehicle meets these conditions'],
  filters: ['筛选', 'Filters'],
  missing: ['没有您可以查看的车辆', 'No vehicle that you may see'],
  identity: ['车辆信息', 'The vehicle'],
  vin: ['车辆识别代号', 'VIN'],
  creditCode: ['统一社会信用代码', 'Credit code'],
  licence: ['经营许可', 'Licence of the owner'],
  agency: ['管理机构', 'Agency'],
  mass: ['总质量', 'Total mass'],
  kilograms: ['{mass} 千克', '{mass} kg'],
  seats: ['座位数', 'Seats'],
  first: ['初次登记', 'First registered'],
  registered: ['入档', 'In the file since'],
  certificate: ['道路运输证', 'Operating certificate'],
  grade: ['技术等级', 'Technical grade'],
  dueTitle: ['期限', 'What is due'],
  night: ['夜间通行许可至', 'May drive at night until'],
  dispatched: ['最近派车凭证', 'Last sent out with'],
  overdue: ['{day}（已逾期）', '{day} (overdue)'],
  alarms: ['报警（最近 20 条）', 'Alarms (the latest 20)'],
  noAlarms: ['没有报警', 'No alarms'],
  history: ['经过', 'History'],
  track: ['轨迹回放', 'Replay the track'],
} satisfies Texts<string>;

/** Where a vehicle stands. */
export const vehicleStageWords: Texts<string> = {
  REGISTERED: ['登记', 'Registered'], CERTIFIED: ['已配发道路运输证', 'Certified'], ON_NETWORK: ['入网', 'On the network'], ACTIVE: ['营运', 'Active'],
  OFFLINE: ['离线', 'Offline'], SUSPENDED: ['停运', 'Suspended'], REVIEW_OVERDUE: ['逾期未审验', 'Review overdue'], TRANSFERRED: ['转籍、过户', 'Transferred'],
  DEREGISTERED: ['注销', 'Deregistered'], SCRAPPED: ['报废', 'Scrapped'],
};

/** What its technical inspection found. */
export const technicalGradeWords: Texts<string> = { ONE: ['一级', 'First'], TWO: ['二级', 'Second'], FAILED: ['不合格', 'Failed'] };
