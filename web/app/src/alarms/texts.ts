import type { Texts } from '../language/texts';

/** Texts of the alarms. */
export const alarmTexts = {
  title: ['报警处置', 'Alarms'],
  one: ['报警 {code}', 'Alarm {code}'],
  live: ['实时接收中', 'Live'],
  away: ['连接中断，正在恢复', 'Interrupted; reconnecting'],
  broken: ['实时接收中断，请刷新', 'No longer live; please refresh'],
  arrived: ['新报警 {count} 条', '{count} new'],
  code: ['报警', 'Alarm'],
  level: ['级别', 'Level'],
  stage: ['处置状态', 'Stage'],
  vehicle: ['车辆', 'Vehicle'],
  class: ['车辆类别', 'Class'],
  started: ['发生时间', 'Began'],
  raised: ['产生时间', 'Raised'],
  ended: ['结束时间', 'Ended'],
  reading: ['情况', 'Reading'],
  place: ['地点', 'Place'],
  due: ['下一时限', 'Due next'],
  escalated: ['已升级至', 'Escalated to'],
  anyLevel: ['全部级别', 'Every level'],
  anyStage: ['全部状态', 'Every stage'],
  anyClass: ['全部类别', 'Every class'],
  open: ['只看未办结', 'Open only'],
  find: ['车牌', 'Plate'],
  none: ['没有符合条件的报警', 'No alarm meets these conditions'],
  filters: ['筛选', 'Filters'],
  facts: ['报警情况', 'What happened'],
  clocks: ['时限', 'Time limits'],
  notifyBy: ['提醒驾驶员', 'Tell the driver by'],
  acknowledgeBy: ['确认', 'Acknowledge by'],
  treatBy: ['处理并办结', 'Treat and close by'],
  leadAt: ['转为线索', 'Becomes a lead at'],
  lapsed: ['已逾期', 'Lapsed'],
  owner: ['所属单位', 'Owner'],
  rule: ['规则版本', 'Version of the rule'],
  confirmed: ['已核实', 'Confirmed'],
  withdrawn: ['迟到数据表明未发生', 'Late data show that it never was'],
  late: ['由迟到数据发现', 'Found by data that came late'],
  treatment: ['对驾驶员的处理', 'Treatment of the driver'],
  proposed: ['{account} 认为是误报，待第二人决定', '{account} holds it for a false alarm; a second person decides'],
  history: ['经过', 'History'],
  notes: ['备注', 'Notes'],
  acts: ['办理', 'Acts'],
  nothingToDo: ['已无可办理的事项。', 'Nothing is left to do.'],
  acknowledge: ['确认报警', 'Acknowledge'],
  notify: ['记录提醒驾驶员', 'Driver was told'],
  treat: ['记录对驾驶员的处理', 'Driver was treated'],
  close: ['办结', 'Close'],
  proposeFalse: ['提出误报', 'Propose a false alarm'],
  confirmFalse: ['确认误报', 'Confirm a false alarm'],
  rejectFalse: ['否定误报', 'Reject a false alarm'],
  missing: ['没有您可以查看的报警', 'No alarm that you may see'],
} satisfies Texts<string>;

/** How grave an alarm is. */
export const levelWords: Texts<string> = {
  ONE: ['一级', 'Level 1'], TWO: ['二级', 'Level 2'], THREE: ['三级', 'Level 3'], INFO: ['提示', 'Information'],
};

/** Where the handling of an alarm stands. */
export const alarmStageWords: Texts<string> = {
  RAISED: ['已产生', 'Raised'], NOTIFIED: ['已提醒', 'Driver told'], CORRECTED: ['已纠正', 'Corrected'], ACKNOWLEDGED: ['已确认', 'Acknowledged'],
  DRIVER_TREATED: ['驾驶员已处理', 'Driver treated'], CLOSED: ['已办结', 'Closed'], AUTO_CLOSED: ['误报关闭', 'Closed as false'],
};

/** What is awaited next. */
export const timerWords: Texts<string> = {
  NOTIFY: ['提醒驾驶员', 'Tell the driver'], ACKNOWLEDGE: ['确认', 'Acknowledge'], TREAT: ['处理驾驶员并办结', 'Treat the driver and close'], LEAD: ['办结，否则转为线索', 'Close, or it becomes a lead'],
};

/** To whom an alarm went because something was not done in time. */
export const escalationWords: Texts<string> = {
  ENTERPRISE: ['企业监控负责人', 'Head of monitoring of the enterprise'], CITY_SUPERVISOR: ['市级监督人员', 'City supervisor'], LEAD: ['执法线索', 'Enforcement lead'],
};

/** Classes of vehicles under supervision. */
export const vehicleClassWords: Texts<string> = {
  K1: ['旅游包车', 'Charter coach'], K2: ['班线客车', 'Scheduled coach'], W: ['危货车辆', 'Dangerous goods'], Z: ['重型货车', 'Heavy truck'],
};

/** Labels of the fields of the acts, and words of their choices. */
export const alarmFormWords: Texts<string> = {
  findings: ['核实情况', 'Findings'],
  means: ['提醒方式', 'By what means'],
  DISPLAY: ['终端文字', 'Text on the terminal'],
  READ_ALOUD: ['终端语音播报', 'Read aloud by the terminal'],
  TELEPHONE: ['电话', 'Telephone'],
  notifiedAt: ['提醒时间（北京时间）', 'When (Beijing time)'],
  treatment: ['处理方式', 'Treatment'],
  VERBAL: ['口头提醒', 'Spoken reminder'],
  EDUCATION: ['教育', 'Education'],
  RETRAINING: ['重新培训', 'Retraining'],
  FINE_BY_COMPANY: ['企业内部罚款', 'Fine by the company'],
  SUSPENSION_FROM_DUTY: ['暂停上岗', 'Suspension from duty'],
  DISMISSAL: ['解聘', 'Dismissal'],
  document: ['文书编号', 'Number of the document'],
  reasons: ['理由', 'Reasons'],
  clip: ['证据视频或照片', 'Clip or pictures'],
  sha256: ['文件摘要（SHA-256）', 'Digest (SHA-256)'],
  seconds: ['时长（秒，照片为 0）', 'Seconds (0 for pictures)'],
  clipSha256: ['所看证据的摘要（SHA-256）', 'Digest of the clip that was seen (SHA-256)'],
};
