import { checkWords, packageWords, unitWords } from '../roadside/words';
import type { Texts } from '../language/texts';

/** Names of the acts on a waybill, labels of their fields, and words of their choices. */
export const waybillFormWords: Texts<string> = {
  draftWaybill: ['制单', 'Write a waybill'], validateWaybill: ['校验', 'Validate'], issueWaybill: ['派单', 'Issue'], reviseWaybill: ['改单', 'Revise'], cancelWaybill: ['取消', 'Cancel'],
  voidWaybill: ['作废', 'Void'], recallWaybill: ['召回', 'Recall'], recordPreTripCheck: ['例检', 'Check before the trip'], confirmLoading: ['装货查验', 'Check the loading'],
  departOnTrip: ['起运', 'Set off'], arriveAtDestination: ['到达', 'Arrive'], signForGoods: ['签收', 'Sign for the goods'], explainShortage: ['短少说明', 'Explain the shortage'],
  amendInTransit: ['在途变更', 'Change on the way'], suspendTrip: ['异常停运', 'Report a standstill'], resumeTrip: ['恢复运行', 'Go on'], reportIncident: ['事故报告', 'Report an incident'],

  particulars: ['运单内容', 'What the waybill says'], plannedStart: ['计划起运时间', 'Planned start'], plannedArrival: ['计划到达时间', 'Planned arrival'], carrier: ['承运单位', 'Carrier'],
  licenceNumber: ['承运单位许可证号', 'Licence of the carrier'], consignor: ['托运人', 'Consignor'], loader: ['装货人', 'Loader'], consignee: ['收货人', 'Consignee'],
  kind: ['类型', 'Kind'], ORGANISATION: ['法人、其他组织', 'Organisation'], INDIVIDUAL_BUSINESS: ['个体工商户', 'Sole trader'], NATURAL_PERSON: ['自然人', 'Natural person'],
  name: ['姓名、名称', 'Name'], creditCode: ['统一社会信用代码', 'Credit code'], residentId: ['身份证号', 'Resident number'], telephone: ['电话', 'Telephone'],
  route: ['起讫地和路线', 'Way'], start: ['起运地', 'From'], destination: ['目的地', 'To'], region: ['行政区划代码', 'Code of the division'], address: ['地址', 'Address'],
  point: ['地图位置（改地址须一并更改）', 'On the map (to be changed with the address)'], latitude: ['纬度（度，CGCS2000）', 'Latitude (°, CGCS2000)'], longitude: ['经度（度，CGCS2000）', 'Longitude (°, CGCS2000)'],
  roads: ['计划路线', 'Planned roads'], lengthKm: ['里程（公里）', 'Length (km)'], motorwayKm: ['其中高速公路（公里）', 'Of it motorway (km)'], restrictedSegments: ['途经限行路段', 'Restricted segments'],
  rests: ['计划休息', 'Planned rests'], afterMinutes: ['行驶后（分钟）', 'After driving (min)'], minutes: ['时长（分钟）', 'Minutes'], tunnels: ['途经隧道类别', 'Tunnels on the way'],
  vehicle: ['车辆', 'Vehicle'], plate: ['车牌', 'Plate'], certificateNumber: ['道路运输证号', 'Operating certificate'], vehicleType: ['车辆类型', 'Type of vehicle'],
  body: ['车身', 'Body'], TANKER: ['罐式', 'Tank'], OPEN: ['栏板、敞开', 'Open'], DUMP: ['自卸', 'Dump'], CONTAINER_CHASSIS: ['集装箱底盘', 'Container chassis'], 'GoodsVehicleBody.BOX': ['厢式', 'Box'],
  class: ['类别', 'Class'], EX_II: ['EX/Ⅱ 型', 'EX/II'], EX_III: ['EX/Ⅲ 型', 'EX/III'], FL: ['FL 型', 'FL'], OX: ['OX 型', 'OX'], AT: ['AT 型', 'AT'],
  ratedPayloadKg: ['核定载质量（千克）', 'Rated payload (kg)'], grossLimitKg: ['总质量限值（千克）', 'Gross limit (kg)'], terminalNumber: ['卫星定位终端号', 'Satellite terminal'],
  isTractor: ['牵引车', 'Tractor'], isDrawbarTrain: ['全挂汽车列车', 'Drawbar train'], trailer: ['挂车', 'Trailer'],
  tank: ['罐体', 'Tank'], tankNumber: ['罐体编号', 'Number of the tank'], volumeM3: ['容积（立方米）', 'Volume (m³)'], inspectionValidUntil: ['罐检有效期至', 'Inspected until'], media: ['适装介质（UN 编号）', 'Approved for (UN numbers)'],
  mounting: ['安装方式', 'Mounting'], ATMOSPHERIC: ['常压罐体', 'Atmospheric'], PRESSURE: ['压力容器', 'Pressure vessel'], FIXED: ['固定', 'Fixed'], ISO_CONTAINER: ['罐式集装箱', 'Tank container'], DEMOUNTABLE: ['移动罐体', 'Demountable'],
  driver: ['驾驶员', 'Driver'], secondDriver: ['第二驾驶员', 'Second driver'], escort: ['押运员', 'Escort'], qualificationNumber: ['从业资格证号', 'Qualification'],
  load: ['装载', 'Load'], lines: ['货物', 'Goods'], foodOrFeed: ['同车装有食品、饲料', 'Food or feed is on board, too'], number: ['UN 编号', 'UN number'], properName: ['正式运输名称', 'Proper shipping name'],
  subsidiary: ['次要危险性', 'Subsidiary hazards'], packingGroup: ['包装类别', 'Packing group'], package: ['包装', 'Packaging'], packageSpec: ['包装规格', 'Size of the packages'], quantity: ['数量', 'Quantity'], unit: ['单位', 'Unit'],
  massKg: ['质量（千克）', 'Mass (kg)'], regime: ['适用范围', 'Regime'], 'GoodsRegime.FULL': ['全面适用', 'In full'], LIMITED: ['有限数量', 'Limited quantity'], EXCEPTED: ['例外数量', 'Excepted quantity'], isWaste: ['危险废物', 'Hazardous waste'],
  small: ['有限数量、例外数量的包装', 'Packages of limited or excepted quantities'], innerAmount: ['内包装净含量（克、毫升）', 'Inner packaging, net (g, mL)'], packageAmount: ['整件净含量（克、毫升）', 'Whole package, net (g, mL)'],
  grossKg: ['总质量（千克）', 'Gross mass (kg)'], declarationNumber: ['托运人声明编号', 'Declaration of the consignor'], testReportNumber: ['包装测试报告编号', 'Test report'],
  papers: ['通行证、联单', 'Passes and manifests'], passNumber: ['公安通行证号', 'Police pass'], policeRoute: ['核定路线和时间', 'Approved route and time'], manifestNumber: ['转移联单编号', 'Waste manifest'],
  cityDistribution: ['城市配送', 'City distribution'], temperatureControl: ['温控要求', 'Temperature'], remarks: ['备注', 'Remarks'],
  ...packageWords, ...unitWords, ...checkWords,

  answers: ['逐项查验', 'Point by point'], item: ['项目', 'Point'], inOrder: ['正常', 'In order'], note: ['说明', 'Note'], check: ['查验项目', 'Check'], passed: ['合格', 'Passed'],
  VEHICLE: ['车辆技术状况', 'Condition of the vehicle'], 'PreTripItem.TANK': ['罐体、阀门', 'Tank and valves'], DEVICES_AND_MARKS: ['安全装置、标志灯、标志牌', 'Devices and marks'], TERMINAL: ['卫星定位终端', 'Satellite terminal'],
  EMERGENCY_GEAR: ['防护和应急器材', 'Protective and emergency gear'], PAPERS: ['运单、安全卡和随车证件', 'Papers on board'], BRIEFING: ['安全告知', 'Safety briefing'],
  loadedKg: ['实际装载（千克）', 'Loaded (kg)'], recordNumber: ['装载记录编号', 'Number of the loading record'], photoSha256: ['到达照片摘要（SHA-256）', 'Digest of a photo of the arrival (SHA-256)'],
  receivedKg: ['实收（千克）', 'Received (kg)'], explanation: ['短少说明', 'Why something is missing'], reason: ['原因', 'Reason'], place: ['地点', 'Place'], what: ['经过', 'What happened'], happenedAt: ['发生时间', 'When'],
  FIRE_OR_EXPLOSION: ['火灾、爆炸', 'Fire or explosion'], LEAK: ['泄漏', 'Leak'], LOSS_OR_THEFT: ['丢失、被盗', 'Loss or theft'], TRAFFIC_ACCIDENT: ['交通事故', 'Traffic accident'], OTHER_INCIDENT: ['其他', 'Other'],
  grounds: ['召回理由', 'Grounds'], document: ['依据文书', 'Document'], replacement: ['替代运单', 'The waybill in its place'],
};
