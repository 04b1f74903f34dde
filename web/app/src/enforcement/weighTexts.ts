import type { Texts } from '../language/texts';

/** Texts of the review of weighings. */
export const weighTexts = {
  title: ['称重审核', 'Review of weighings'],
  one: ['称重记录 {plate}', 'Weighing of {plate}'],
  plate: ['车牌', 'Plate'],
  site: ['监测点', 'Site'],
  captured: ['采集时间', 'Captured'],
  stage: ['状态', 'Stage'],
  axles: ['轴数', 'Axles'],
  reading: ['衡器读数', 'Reading'],
  adjusted: ['认定质量', 'Mass that counts'],
  limit: ['限定标准', 'Limit'],
  excess: ['超限质量', 'Excess'],
  kg: ['{kg} 千克', '{kg} kg'],
  less: ['{kg} 千克（扣除允许误差 {error}‰）', '{kg} kg (less the permissible error of {error}‰)'],
  first: ['初审人', 'First reviewer'],
  second: ['复审人', 'Second reviewer'],
  handleBy: ['前来处理期限', 'To come by'],
  discarded: ['作废原因', 'Discarded for'],
  remark: ['审核意见', 'Remark'],
  owner: ['车主', 'Owner'],
  certificate: ['道路运输证', 'Vehicle certificate'],
  device: ['衡器检定证书', 'Certificate of the weigher'],
  weigher: ['衡器', 'Weigher'],
  confidence: ['号牌识别可信度', 'Confidence of the plate'],
  percent: ['{percent}%', '{percent} %'],
  way: ['方向、车道、车速', 'Direction, lane, speed'],
  wayOf: ['{direction} · {lane} 车道 · {speed} 公里/小时', '{direction} · lane {lane} · {speed} km/h'],
  loads: ['轴荷（千克）', 'Axle loads (kg)'],
  warnings: ['设备告警', 'Warnings of the device'],
  pack: ['证据包摘要', 'Digest of the pack'],
  case: ['案件', 'Case'],
  facts: ['称重结果', 'What was weighed'],
  pictures: ['照片和视频', 'Pictures and film'],
  noPictures: ['证据包没有照片。', 'The pack has no pictures.'],
  film: ['过车视频（{seconds} 秒）', 'Film of the crossing ({seconds} s)'],
  anyStage: ['全部状态', 'Every stage'],
  toReview: ['待审核', 'To be reviewed'],
  find: ['车牌', 'Plate'],
  filters: ['筛选', 'Filters'],
  none: ['没有符合条件的称重记录', 'No weighing meets these conditions'],
  missing: ['没有您可以查看的称重记录', 'No weighing that you may see'],
  review: ['审核', 'Review'],
  firstReview: ['初审', 'First review'],
  secondReview: ['复审', 'Second review'],
  mustDiffer: ['您已完成初审，复审须由他人办理。', 'You held the first review; the second is somebody else’s.'],
  notYours: ['您的角色不办理该审核。', 'Your roles do not hold this review.'],
  pass: ['通过（Y）', 'Pass (Y)'],
  unseen: ['以下照片尚未读取或者与摘要不符，不能通过：{pictures}', 'It cannot pass before these pictures are here and are those on record: {pictures}'],
  noneToSee: ['没有可以核对的照片，不能通过。', 'It cannot pass: there are no pictures to check.'],
  reject: ['作废（N）', 'Discard (N)'],
  next: ['下一条（J）', 'Next (J)'],
  previous: ['上一条（K）', 'Previous (K)'],
  armed: ['按 Enter 提交“通过”，按 Esc 撤销。', 'Enter records that it passes, Esc takes it back.'],
  send: ['提交（Enter）', 'Record it (Enter)'],
  takeBack: ['撤销（Esc）', 'Take it back (Esc)'],
  keys: ['键盘快捷键', 'Shortcut keys'],
  passed: ['已通过，账本位置 {position}', 'Passed, on record at {position}'],
  discardedNow: ['已作废，账本位置 {position}', 'Discarded, on record at {position}'],
  end: ['没有更多待审核的记录。', 'Nothing else waits for a review.'],
  acts: ['办理', 'Acts'],
  fileCase: ['据此立案', 'File a case on it'],
  calculate: ['罚款计算', 'Work the fine out'],
} satisfies Texts<string>;

/** Stages of an off-site weighing. */
export const weighStageWords: Texts<string> = {
  CAPTURED: ['已采集', 'Captured'], AUTO_SCREENED: ['待初审', 'Awaits the first review'], FIRST_REVIEWED: ['待复审', 'Awaits the second review'], SECOND_REVIEWED: ['待固证', 'To be sealed'],
  EVIDENCE_SEALED: ['待查明车主', 'Owner to be identified'], OWNER_IDENTIFIED: ['待告知', 'Owner to be told'], INFORMED: ['已告知，待立案', 'Owner told'], FILED: ['已立案', 'Filed'], DISCARDED: ['已作废', 'Discarded'], ANNULLED: ['已撤销', 'Annulled'],
};

/** From where a picture shows the truck. */
export const viewWords: Texts<string> = { FRONT: ['车头', 'Front'], SIDE: ['侧面', 'Side'], REAR: ['车尾', 'Rear'], PLATE: ['号牌特写', 'Plate'] };

export const directionWords: Texts<string> = { RISING: ['上行', 'With rising stakes'], FALLING: ['下行', 'With falling stakes'] };

/** What a device says of its own capture. */
export const warningWords: Texts<string> = {
  STOP_AND_GO: ['走走停停', 'Stop and go'], LANE_STRADDLING: ['跨道行驶', 'Between lanes'], DEVICE_WARNING: ['设备报警', 'Device warning'], CLOCK_NOT_SYNCHRONISED: ['时钟未同步', 'Clock not synchronised'],
};
