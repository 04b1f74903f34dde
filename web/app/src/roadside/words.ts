import type { Texts } from '../language/texts';

/** How far a waybill has come. */
export const stageWords: Texts<string> = {
  DRAFTED: ['已制单', 'Drafted'],
  VALIDATED: ['校验通过', 'Validated'],
  REJECTED: ['校验未通过', 'Rejected'],
  ISSUED: ['已派单', 'Issued'],
  RECALLED: ['已召回', 'Recalled'],
  PRE_TRIP_CHECKED: ['已例检', 'Checked before the trip'],
  LOADING_CHECKED: ['已装货查验', 'Loading checked'],
  DEPARTED: ['已起运', 'Departed'],
  IN_TRANSIT: ['在途', 'In transit'],
  ARRIVED: ['已到达', 'Arrived'],
  SIGNED_FOR: ['已签收', 'Signed for'],
  COMPLETED: ['已完结', 'Completed'],
  CANCELLED: ['已取消', 'Cancelled'],
  VOIDED: ['已作废', 'Voided'],
};

/** What a licence, certificate or qualification is worth. */
export const standingWords: Texts<string> = {
  ACTIVE: ['有效', 'In force'],
  RENEWAL_PENDING: ['有效（延续办理中）', 'In force, renewal pending'],
  SUSPENDED_BY_ORDER: ['暂扣 / 责令停业整顿', 'Suspended by order'],
  EXPIRED: ['过期', 'Expired'],
  DEREGISTERED: ['注销', 'Deregistered'],
  RESCINDED: ['撤销', 'Rescinded'],
  REVOKED_BY_PENALTY: ['吊销', 'Revoked'],
  WITHDRAWN_BY_AUTHORITY: ['撤回', 'Withdrawn'],
};

/** Who is on board as what. */
export const dutyWords: Texts<string> = {
  DRIVER: ['驾驶员', 'Driver'],
  SECOND_DRIVER: ['第二驾驶员', 'Second driver'],
  ESCORT: ['押运员', 'Escort'],
};

/** By what goods are held. */
export const packageWords: Texts<string> = {
  TANK: ['罐体', 'Tank'], BULK: ['散装', 'Bulk'], DRUM: ['桶', 'Drums'], JERRICAN: ['方桶', 'Jerricans'], BOX: ['箱', 'Boxes'], BAG: ['袋', 'Bags'],
  CYLINDER: ['气瓶', 'Cylinders'], INTERMEDIATE_BULK_CONTAINER: ['中型散装容器', 'Intermediate bulk containers'],
  LARGE_PACKAGING: ['大型包装', 'Large packagings'], COMPOSITE_PACKAGING: ['复合包装', 'Composite packagings'], UNPACKAGED: ['无包装', 'Unpackaged'],
};

/** Units of quantities. */
export const unitWords: Texts<string> = {
  TONNE: ['吨', 't'], KILOGRAM: ['千克', 'kg'], GRAM: ['克', 'g'], CUBIC_METRE: ['立方米', 'm³'], LITRE: ['升', 'L'], MILLILITRE: ['毫升', 'mL'], PIECE: ['件', 'pieces'],
};

/** What is particular about goods. */
export const traitWords: Texts<string> = {
  ACID: ['酸性', 'Acid'], ALKALI: ['碱性', 'Alkali'], AQUEOUS: ['水溶液', 'In water'], CYANIDE: ['氰化物', 'Cyanide'],
  FOR_DUMP_TRUCK: ['可用自卸车散装', 'May go in bulk on dump trucks'], SELF_REACTIVE: ['自反应物质', 'Self-reactive'],
  TEMPERATURE_CONTROLLED: ['控温运输', 'Temperature controlled'], TOXIC_CHEMICAL: ['剧毒化学品', 'Highly toxic chemical'],
};

/** What a waybill was warned of. */
export const warningWords: Texts<string> = {
  CONSIGNEE_UNKNOWN: ['收货人未在册', 'Consignee on no register'],
  RESTRICTED_SEGMENT_AT_NIGHT: ['0时至6时途经限行路段', 'Restricted segment between 00 and 06'],
  TERMINAL_NOT_TRACKED: ['终端信号未接入', 'Terminal is not tracked here'],
  UNUSUAL_QUANTITY: ['数量异常', 'Unusual quantity'],
  WEATHER: ['橙色、红色气象预警', 'Weather warning, orange or red'],
};

/** How a trip left its plan. */
export const deviationWords: Texts<string> = {
  OFF_ROUTE: ['偏离路线', 'Off the planned way'],
  RESTRICTED_ZONE: ['进入限制区域', 'In a restricted zone'],
  SPEEDING: ['超速', 'Too fast'],
  UNPERMITTED_STOP: ['非许可地点停车', 'Stopped where it should not'],
};

/** The loader's five checks, and the masses. */
export const checkWords: Texts<string> = {
  VEHICLE_PAPERS: ['行驶证、道路运输证', 'Papers of the vehicle'],
  CREW_QUALIFICATIONS: ['驾驶员、押运员从业资格', 'Qualifications of the crew'],
  VEHICLE_INSPECTION: ['车辆检验', 'Inspection of the vehicle'],
  TANK_INSPECTION: ['罐体检验', 'Inspection of the tank'],
  GOODS_MATCH: ['货物与运单一致', 'Goods as on the waybill'],
  MASSES: ['装载质量', 'Masses'],
};

/** What an inspection came to. */
export const resultWords: Texts<string> = {
  IN_ORDER: ['合格', 'In order'],
  ORDERED_TO_CORRECT: ['责令改正', 'Ordered to correct'],
  HANDED_TO_CASE: ['移交立案', 'Handed to a case'],
};

/** Classes of GB 6944, by the division or else the class. */
export const classWords: Texts<string> = {
  '1': ['爆炸品', 'Explosives'], '2.1': ['易燃气体', 'Flammable gas'], '2.2': ['非易燃无毒气体', 'Non-flammable, non-toxic gas'], '2.3': ['毒性气体', 'Toxic gas'],
  '3': ['易燃液体', 'Flammable liquid'], '4.1': ['易燃固体', 'Flammable solid'], '4.2': ['易于自燃的物质', 'Spontaneously combustible'],
  '4.3': ['遇水放出易燃气体', 'Dangerous when wet'], '5.1': ['氧化性物质', 'Oxidising substance'], '5.2': ['有机过氧化物', 'Organic peroxide'],
  '6.1': ['毒性物质', 'Toxic substance'], '6.2': ['感染性物质', 'Infectious substance'], '7': ['放射性物质', 'Radioactive material'],
  '8': ['腐蚀性物质', 'Corrosive substance'], '9': ['杂项危险物质', 'Miscellaneous'],
};

/** The key of `classWords` for a class or division, which may have a compatibility group: `1.4S`. */
export const classKey = (hazard: string): string => (hazard.startsWith('1') ? '1' : hazard);

/** How the pages colour a stage: nothing wrong before the road, on the road, over, or not to be used. */
export function toneOf(stage: string, troubled: boolean): 'good' | 'going' | 'ended' | 'bad' {
  if (['REJECTED', 'RECALLED', 'CANCELLED', 'VOIDED'].includes(stage) || troubled) return 'bad';
  if (['DEPARTED', 'IN_TRANSIT'].includes(stage)) return 'going';
  return ['ISSUED', 'PRE_TRIP_CHECKED', 'LOADING_CHECKED', 'ARRIVED'].includes(stage) ? 'good' : 'ended';
}
