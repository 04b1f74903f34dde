import type { Texts } from '../language/texts';

/** Texts of the monitoring sites. */
export const siteTexts = {
  title: ['监测点公示', 'Monitoring sites'],
  lead: [
    '依照《行政处罚法》第四十一条公布的电子技术监控设备设置地点：路线编号和桩号。只有启用期间采集的记录才可以作为证据。',
    'Where equipment of electronic monitoring stands, made public under article 41 of the Administrative Penalty Law: by road number and stake. What a site captures is evidence only while it is in service.',
  ],
  find: ['名称、路线编号或桩号', 'Name, road number or stake'],
  filters: ['筛选', 'Filters'],
  anyKind: ['全部类型', 'Every kind'],
  anyStage: ['全部状态', 'Every stage'],
  anyCity: ['全部地市', 'Every city'],
  name: ['名称', 'Name'],
  kind: ['类型', 'Kind'],
  position: ['路线与桩号', 'Road and stake'],
  moving: ['流动，无固定桩号', 'Mobile, no fixed stake'],
  stage: ['状态', 'Stage'],
  since: ['启用日期', 'In service since'],
  city: ['地市', 'City'],
  agency: ['设置机关', 'Agency'],
  notice: ['公告文号', 'Notice'],
  published: ['公布日期', 'Published on'],
  none: ['没有符合条件的监测点', 'No site meets these conditions'],
  map: ['按地市分布', 'By city'],
  mapHint: ['公告载明路线和桩号，没有坐标：此处按地市汇总。点选城市可筛选下表。', 'The notices have road and stake and no coordinates: they are summed up by city. Press a city to filter the list.'],
  sites: ['{city}：{count} 处', '{city}: {count}'],
  more: ['此处为前 {count} 处。', 'These are the first {count} sites.'],
} satisfies Texts<string>;

/** Kinds of sites. */
export const siteKindWords: Texts<string> = {
  OFF_SITE: ['非现场执法监测点', 'Off-site enforcement'], FIXED_STATION: ['固定超限检测站', 'Fixed station'], MOBILE_UNIT: ['流动检测单元', 'Mobile unit'],
  TOLL_ENTRY: ['高速公路入口', 'Motorway entry'], SOURCE_YARD: ['货运源头场站', 'Source of freight'],
};

/** How far a published site has come. */
export const siteStageWords: Texts<string> = {
  PUBLISHED: ['已公布', 'Published'], IN_SERVICE: ['启用', 'In service'], SUSPENDED: ['停用', 'Out of service'], RETIRED: ['撤销', 'Retired'],
};
