import type { Texts } from '../language/texts';

/** Texts of the map and of tracks. */
export const mapTexts = {
  title: ['动态地图', 'Live map'],
  schematic: ['示意图：城市中心及相邻连线', 'Schematic: centres of cities, joined to their neighbours'],
  vehicles: ['视野内 {count} 辆', '{count} in view'],
  alarming: ['报警 {count} 辆', '{count} with an alarm'],
  at: ['更新于 {time}', 'As of {time}'],
  ended: ['实时接收中断，请刷新', 'No longer live; please refresh'],
  waiting: ['正在接收', 'Waiting for positions'],
  anyClass: ['全部类别', 'Every class'],
  onlyAlarms: ['只看报警', 'Alarms only'],
  whole: ['显示全省', 'The whole province'],
  filters: ['筛选', 'Filters'],
  list: ['视野内车辆', 'Vehicles in view'],
  plate: ['车牌', 'Plate'],
  personal: ['个人车辆', 'A person’s vehicle'],
  class: ['类别', 'Class'],
  state: ['状态', 'State'],
  speed: ['速度', 'Speed'],
  kmh: ['{speed} 公里/小时', '{speed} km/h'],
  seen: ['定位时间', 'Measured'],
  others: ['另有 {count} 辆', 'and {count} more'],
  legend: ['红色：报警 · 蓝色：行驶 · 绿色：停驶 · 灰色：离线；圆：客车 · 菱形：危货 · 三角：货车', 'Red: alarm · blue: moving · green: stopped · grey: offline; circle: coach · diamond: dangerous goods · triangle: truck'],
  none: ['视野内没有车辆', 'No vehicle in view'],
  trackTitle: ['轨迹回放 {plate}', 'Track of {plate}'],
  from: ['起始时间（北京时间）', 'From (Beijing time)'],
  until: ['结束时间（北京时间，最多 24 小时）', 'Until (Beijing time, at most 24 hours)'],
  purpose: ['查询目的', 'Purpose'],
  reference: ['案件或任务编号', 'Number of the case or duty'],
  open: ['调取轨迹', 'Open the track'],
  recorded: ['查询目的将记入审计记录。', 'The purpose goes on record.'],
  required: ['请填写', 'Please fill in'],
  reported: ['共 {count} 个定位点', '{count} positions'],
  truncated: ['数据量过大，未显示全部', 'There is more than is shown'],
  noPoints: ['这段时间没有定位数据', 'No positions were reported in this time'],
  play: ['播放', 'Play'],
  pause: ['暂停', 'Pause'],
  moment: ['时刻', 'Moment'],
  speedChart: ['速度曲线', 'Speed'],
  way: ['行驶轨迹', 'Way'],
  episodes: ['报警', 'Alarms'],
  limit: ['限速', 'Limit'],
  late: ['补报', 'Sent afterwards'],
  faulty: ['异常点：{faults}', 'Implausible: {faults}'],
} satisfies Texts<string>;

/** What a vehicle does. */
export const stateWords: Texts<string> = { MOVING: ['行驶', 'Moving'], STOPPED: ['停驶', 'Stopped'], OFFLINE: ['离线', 'Offline'] };

/** Why somebody looks at a track. */
export const purposeWords: Texts<string> = {
  SUPERVISION: ['动态监督管理', 'Supervision'], ALARM_HANDLING: ['报警处置', 'Handling of an alarm'], ENFORCEMENT_CASE: ['执法案件', 'Enforcement case'],
  ACCIDENT_INQUIRY: ['事故调查', 'Inquiry into an accident'], EMERGENCY: ['应急处置', 'Emergency'], ASSISTANCE: ['协助其他机关依法查询', 'Assistance to another authority'],
  REQUEST_OF_THE_SUBJECT: ['个人信息主体请求', 'Request of the person concerned'],
};
