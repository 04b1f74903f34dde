using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Terminals.Jt808;

/// <summary>
/// How the suites name what we have read: for every source the names it asserts (a pattern) and where the value lies in our printed form.
/// A path of <c>-</c> is something that is on no wire: members that a suite's class has for every message.
/// </summary>
internal static class SuiteFields
{
    private const string NotOnTheWire = "-";

    private static readonly (string Source, string Name, string Path)[] Table =
    [
        ("SmallChi/JT808", @"(?:Header\.)?MsgId", "header/id"),
        ("SmallChi/JT808", @"(?:Header\.)?MsgNum", "header/serial"),
        ("SmallChi/JT808", @"(?:Header\.)?TerminalPhoneNo", "header/phone"),
        ("SmallChi/JT808", @"(?:Header\.)?ProtocolVersion", "header/protocolVersion"),
        ("SmallChi/JT808", "VersionFlag", "header/flagged"),
        ("SmallChi/JT808", "Version", "edition"),
        ("SmallChi/JT808", "DataLength", "wire/bodyLength"),
        ("SmallChi/JT808", "IsPackage", "wire/split"),
        ("SmallChi/JT808", "Bodies", "wire/nothing"),
        ("SmallChi/JT808", "package_no", "header/part/number"),
        ("SmallChi/JT808", "alone", "unread"),
        ("SmallChi/JT808", "ReplyMsgId", "message/replyId"),
        ("SmallChi/JT808", "ReplyMsgNum|AckMsgNum", "message/replySerial"),
        ("SmallChi/JT808", "TerminalResult|JT808TerminalRegisterResult", "#message/result"),
        ("SmallChi/JT808", "Test", "wire/body:5,2"),
        ("SmallChi/JT808", "AreaID", "message/province"),
        ("SmallChi/JT808", "CityOrCountyId", "message/city"),
        ("SmallChi/JT808", @"MakerId(?:\.TrimStart\('0'\))?", "message/maker^0"),
        ("SmallChi/JT808", @"TerminalModel(?:\.TrimStart\('0'\))?", "message/model^0"),
        ("SmallChi/JT808", @"TerminalId(?:\.TrimStart\('0'\))?", "message/trimmedTerminalId"),
        ("SmallChi/JT808", "PlateColor", "message/colour"),
        ("SmallChi/JT808", @"PlateNo(?:\.TrimStart\(\))?", "message/plate"),
        ("SmallChi/JT808", "Code", "message/code|message/authCode"),
        ("SmallChi/JT808", "CodeLength", "message/code.length"),
        ("SmallChi/JT808", "IMEI", "message/imei"),
        ("SmallChi/JT808", "SoftwareVersion", "message/software"),
        ("SmallChi/JT808", @"(?:Position\.)?AlarmFlag", "message/location/alarm|message/alarm"),
        ("SmallChi/JT808", @"(?:Position\.)?StatusFlag", "message/location/status|message/status"),
        ("SmallChi/JT808", @"(?:Position\.)?GPSTime", "message/location/at|message/at"),
        ("SmallChi/JT808", @"(?:Position\.)?Lat", "message/location/latitude|message/latitude"),
        ("SmallChi/JT808", @"(?:Position\.)?Lng", "message/location/longitude|message/longitude"),
        ("SmallChi/JT808", @"Positions/(\d)/AlarmFlag", "message/reports/$1/location/alarm"),
        ("SmallChi/JT808", @"Positions/(\d)/StatusFlag", "message/reports/$1/location/status"),
        ("SmallChi/JT808", @"Positions/(\d)/GPSTime", "message/reports/$1/location/at"),
        ("SmallChi/JT808", @"Positions/(\d)/Lat", "message/reports/$1/location/latitude"),
        ("SmallChi/JT808", @"Positions/(\d)/Lng", "message/reports/$1/location/longitude"),
        ("SmallChi/JT808", @"Positions/(\d)/Mileage", "message/reports/$1/location/odometer"),
        ("SmallChi/JT808", @"Positions/(\d)/Oil", "message/reports/$1/location/fuel"),
        ("SmallChi/JT808", @"Positions/(\d)/(Speed|Direction)", "message/reports/$1/location/~$2"),
        ("SmallChi/JT808", "0x01.Mileage", "message/odometer"),
        ("SmallChi/JT808", "0x02.Oil", "message/fuel"),
        ("SmallChi/JT808", "0x03.Speed", "message/recorderSpeed"),
        ("SmallChi/JT808", @"(0x04|0x25|0x2A)\.\w+|(0x30|0x31)", "message/items/@$1$2/content/value"),
        ("SmallChi/JT808", "0x11/JT808PositionType", "message/items/@0x11/content/place"),
        ("SmallChi/JT808", "0x11/AreaId", "message/items/@0x11/content/area"),
        ("SmallChi/JT808", "0x12/JT808PositionType", "message/items/@0x12/content/place"),
        ("SmallChi/JT808", "0x12/AreaId", "message/items/@0x12/content/area"),
        ("SmallChi/JT808", "0x12/Direction", "message/items/@0x12/content/direction"),
        ("SmallChi/JT808", "0x13/DrivenRouteId", "message/items/@0x13/content/section"),
        ("SmallChi/JT808", "0x13/Time", "message/items/@0x13/content/seconds"),
        ("SmallChi/JT808", "0x13/DrivenRoute", "message/items/@0x13/content/result"),
        ("SmallChi/JT808", "0x2B.Analogs", "message/items/@0x2b/value=words"),
        ("SmallChi/JT808", "0x07.AttachInfoLength", "message/items/@0x07/value.bytes"),
        ("SmallChi/JT808", @"(BeiDou|GPS|GLONASS|Galileo)\.Count", "message/items/@0x07/value=satellites $1"),
        ("SmallChi/JT808", "AttachInfoId", "message/items/0/id"),
        ("SmallChi/JT808", "AttachInfoLength", "message/items/0/value.bytes"),
        ("SmallChi/JT808", "AlarmId", "message/items/0/content/number"),
        ("SmallChi/JT808", "FlagState", "message/items/0/content/flag"),
        ("SmallChi/JT808", "AlarmLevel", "message/items/0/content/level"),
        ("SmallChi/JT808", "AlarmOrEventType", "message/items/0/content/kind"),
        ("SmallChi/JT808", "Fatigue", "message/items/0/content/fatigue"),
        ("SmallChi/JT808", "Retain", "message/items/0/content/reserved=hex8"),
        ("SmallChi/JT808", "AlarmTime", "message/items/0/content/moment/at"),
        ("SmallChi/JT808", "VehicleState", "message/items/0/content/moment/state"),
        ("SmallChi/JT808", "Latitude|Longitude", "message/items/0/content/moment/~$0"),
        ("SmallChi/JT808", "(?:Position.)?(Altitude|Speed|Direction)", "message/items/0/content/moment/~$1|message/location/~$1|message/~$1"),
        ("SmallChi/JT808", "AlarmIdentification.AttachCount", "message/items/0/content/identity/attachments"),
        ("SmallChi/JT808", "AlarmIdentification.SN", "message/items/0/content/identity/sequence"),
        ("SmallChi/JT808", "AlarmIdentification.TerminalID", "message/items/0/content/identity/terminalId"),
        ("SmallChi/JT808", "AlarmIdentification.Time", "message/items/0/content/identity/at"),
        ("SmallChi/JT808", "AlarmIdentification.Retain1", "message/items/0/content/identity/raw:38,1"),
        ("SmallChi/JT808", "AlarmIdentification.Retain2", "message/items/0/content/identity/raw:39,1"),
        ("SmallChi/JT808", "AlarmOrEventCount", "message/items/0/content/tyres.count"),
        ("SmallChi/JT808", @"AlarmOrEvents/(\d)/TirePressureAlarmPosition", "message/items/0/content/tyres/$1/position"),
        ("SmallChi/JT808", @"AlarmOrEvents/(\d)/AlarmOrEventType", "message/items/0/content/tyres/$1/kinds"),
        ("SmallChi/JT808", @"AlarmOrEvents/(\d)/TirePressure", "message/items/0/content/tyres/$1/pressure"),
        ("SmallChi/JT808", @"AlarmOrEvents/(\d)/TireTemperature", "message/items/0/content/tyres/$1/temperature"),
        ("SmallChi/JT808", @"AlarmOrEvents/(\d)/BatteryLevel", "message/items/0/content/tyres/$1/battery"),
        ("SmallChi/JT808", "ElectronicWaybillLength", "message/content.bytes"),
        ("SmallChi/JT808", @"content\.Id", "message/content:0,4"),
        ("SmallChi/JT808", @"content\.UserNameLength", "message/content:4,2"),
        ("SmallChi/JT808", @"content\.UserName", "message/content=text 6"),
        ("SmallChi/JT808", "DriverUserName", "message/name"),
        ("SmallChi/JT808", "QualificationCode", "message/certificate"),
        ("SmallChi/JT808", "LicenseIssuing", "message/authority"),
        ("SmallChi/JT808", "DriverIdentityCard", "message/identityCard"),
        ("SmallChi/JT808", "CertificateExpiresDate", "message/expiresOn"),
        ("SmallChi/JT808", "IC_Card_Status", "message/state"),
        ("SmallChi/JT808", "IC_Card_PlugDateTime", "message/at"),
        ("SmallChi/JT808", "IC_Card_ReadResult", "#message/card"),
        ("SmallChi/JT808", "FaceMatchValue", "message/extra:0,1"),
        ("SmallChi/JT808", "UID", "message/extra=text 1"),
        ("SmallChi/JT808", "Count", "message/reports.count"),
        ("SmallChi/JT808", "LocationType", "message/kind"),
        ("SmallChi/JT808", "ErrorRemainPositions.Count", "message/reports=odd"),
        ("SmallChi/JT808", "CanItemCount", "message/records.count"),
        ("SmallChi/JT808", "FirstCanReceiveTime", "message/firstAt"),
        ("SmallChi/JT808", @"CanItems/(\d)/CanId", "message/records/$1/busId"),
        ("SmallChi/JT808", @"CanItems/(\d)/CanData", "message/records/$1/data"),
        ("SmallChi/JT808", "MultimediaId", "message/head/number"),
        ("SmallChi/JT808", "MultimediaType", "message/head/kind"),
        ("SmallChi/JT808", "MultimediaCodingFormat", "message/head/format"),
        ("SmallChi/JT808", "EventItemCoding", "message/head/event"),
        ("SmallChi/JT808", "ChannelId", "message/head/channel"),
        ("SmallChi/JT808", "MultimediaDataPackage", "message/data"),
        ("SmallChi/JT808", "ParamLength", "message/parameters/0/value.bytes"),
        ("SmallChi/JT808", "CollectTimeInterval", "message/parameters/0/can/interval"),
        ("SmallChi/JT808", "ChannelNo", "message/parameters/0/can/channel"),
        ("SmallChi/JT808", "FrameType", "message/parameters/0/can/isExtended=bit"),
        ("SmallChi/JT808", "CollectWay", "message/parameters/0/can/isAverage=bit"),
        ("SmallChi/JT808", "BusId", "message/parameters/0/can/busId"),
        ("SmallChi/JT808", "AlarmMsgNum", "message/alarm"),
        ("SmallChi/JT808", "ManualConfirmAlarmType", "message/kinds"),
        ("SmallChi/JT808", "TextInfo", "message/text"),
        ("SmallChi/JT808", "TextFlag", "message/flags"),

        ("bienxanh1901/JT808ProtocolCPP", "id", "header/id"),
        ("bienxanh1901/JT808ProtocolCPP", "len", "wire/bodyLength"),
        ("bienxanh1901/JT808ProtocolCPP", "encrypt", "header/encryption"),
        ("bienxanh1901/JT808ProtocolCPP", "segment", "wire/split=bit"),
        ("bienxanh1901/JT808ProtocolCPP", "phone", "header/phone"),
        ("bienxanh1901/JT808ProtocolCPP", "seq", "header/serial"),
        ("bienxanh1901/JT808ProtocolCPP", @"body\.seq", "message/replySerial"),
        ("bienxanh1901/JT808ProtocolCPP", @"body\.id", "message/replyId"),
        ("bienxanh1901/JT808ProtocolCPP", @"body\.result", "#message/result"),
        ("bienxanh1901/JT808ProtocolCPP", "length", "message/content.bytes"),
        ("bienxanh1901/JT808ProtocolCPP", "data_ascii", "message/text"),
        ("bienxanh1901/JT808ProtocolCPP", "status", "message/state"),
        ("bienxanh1901/JT808ProtocolCPP", "time", "message/at"),
        ("bienxanh1901/JT808ProtocolCPP", "ic_result", "#message/card"),
        ("bienxanh1901/JT808ProtocolCPP", "driver_name", "message/name"),
        ("bienxanh1901/JT808ProtocolCPP", "certificate", "message/certificate"),
        ("bienxanh1901/JT808ProtocolCPP", "organization", "message/authority"),
        ("bienxanh1901/JT808ProtocolCPP", "cert_expiry", "message/expiry"),

        ("emqx/emqx", "header/encrypt", "header/encryption"),
        ("emqx/emqx", "header/len", "wire/bodyLength"),
        ("emqx/emqx", "header/msg_id", "header/id"),
        ("emqx/emqx", "header/msg_sn", "header/serial"),
        ("emqx/emqx", "header/phone", "header/phone"),
        ("emqx/emqx", "body/time", "message/at"),
        ("emqx/emqx", "body/(alarm|status|latitude|longitude|altitude|speed|direction)", "message/$1"),
        ("emqx/emqx", "body/extra/mileage", "message/odometer"),
        ("emqx/emqx", "body/extra/speed", "message/recorderSpeed"),
        ("emqx/emqx", "body/extra/rssi", "message/items/@0x30/content/value"),
        ("emqx/emqx", "body/extra/gnss_sat_num", "message/items/@0x31/content/value"),
        ("emqx/emqx", "body/extra/analog/ad0", "message/items/@0x2b/content/first"),
        ("emqx/emqx", "body/extra/analog/ad1", "message/items/@0x2b/content/second"),
        ("emqx/emqx", "body/extra/io_status/deep_sleep", "message/items/@0x2a/content/value=bit0"),
        ("emqx/emqx", "body/extra/io_status/sleep", "message/items/@0x2a/content/value=bit1"),
        ("emqx/emqx", "parses", "wire/read"),

        ("cuteLittleDevil/go-jt808", "消息ID", "header/id"),
        ("cuteLittleDevil/go-jt808", "协议版本标识", "header/flagged=bit"),
        ("cuteLittleDevil/go-jt808", "是否分包", "wire/split"),
        ("cuteLittleDevil/go-jt808", "加密标识", "header/encryption"),
        ("cuteLittleDevil/go-jt808", "消息体长度", "wire/bodyLength"),
        ("cuteLittleDevil/go-jt808", "协议版本号", "header/protocolVersion"),
        ("cuteLittleDevil/go-jt808", "终端手机号", "header/phone"),
        ("cuteLittleDevil/go-jt808", "消息流水号", "header/serial"),
        ("cuteLittleDevil/go-jt808", "校验码", "wire/checksum"),
        ("cuteLittleDevil/go-jt808", "Version", "edition"),
        ("cuteLittleDevil/go-jt808", "省域ID|ProvinceID", "message/province"),
        ("cuteLittleDevil/go-jt808", "市县域ID|CityID", "message/city"),
        ("cuteLittleDevil/go-jt808", "制造商ID|ManufacturerID", "message/maker"),
        ("cuteLittleDevil/go-jt808", "终端型号|TerminalModel", "message/model"),
        ("cuteLittleDevil/go-jt808", "终端ID|TerminalID", "message/terminalId"),
        ("cuteLittleDevil/go-jt808", "车牌颜色|PlateColor", "message/colour"),
        ("cuteLittleDevil/go-jt808", "车牌号|LicensePlateNumber", "message/plate"),
        ("cuteLittleDevil/go-jt808", "鉴权码长度|AuthCodeLen", "message/code.length"),
        ("cuteLittleDevil/go-jt808", "鉴权码|AuthCode", "message/code"),
        ("cuteLittleDevil/go-jt808", "终端IMEI|TerminalIMEI", "message/imei"),
        ("cuteLittleDevil/go-jt808", "SoftwareVersion", "message/software"),
        ("cuteLittleDevil/go-jt808", "报警标志", "message/alarm"),
        ("cuteLittleDevil/go-jt808", "状态标志", "message/status"),
        ("cuteLittleDevil/go-jt808", "纬度", "message/latitude"),
        ("cuteLittleDevil/go-jt808", "经度", "message/longitude"),
        ("cuteLittleDevil/go-jt808", "海拔高度", "message/altitude"),
        ("cuteLittleDevil/go-jt808", "速度", "message/speed"),
        ("cuteLittleDevil/go-jt808", "方向", "message/direction"),
        ("cuteLittleDevil/go-jt808", "时间", "message/at"),
        ("cuteLittleDevil/go-jt808", "应答消息流水号", "message/replySerial"),
        ("cuteLittleDevil/go-jt808", "应答消息ID", "message/replyId"),
        ("cuteLittleDevil/go-jt808", "结果", "#message/result"),
        ("cuteLittleDevil/go-jt808", "RespondSerialNumber", "message/replySerial"),
        ("cuteLittleDevil/go-jt808", "RespondParamCount|ParamTotal", "message/parameters.count"),
        ("cuteLittleDevil/go-jt808", @"(0x0010|0x0083)", "message/parameters/@$1/text"),
        ("cuteLittleDevil/go-jt808", @"(0x0032|0x0110)", "message/parameters/@$1/value"),
        ("cuteLittleDevil/go-jt808", @"(0x00\w\w)(?: \w+)?", "message/parameters/@$1/number"),
        ("cuteLittleDevil/go-jt808", "0x05", "message/items/@0x05/content/wheels"),
        ("cuteLittleDevil/go-jt808", "0x06", "message/items/@0x06/content/value"),
        ("cuteLittleDevil/go-jt808", "0x11/type", "message/items/@0x11/content/place"),
        // The suite takes the type for the first byte of the area; by the standard, and by another suite on the same bytes, the area is 66.
        ("cuteLittleDevil/go-jt808", "0x11/area_id", "message/items/@0x11/value:0,4"),
        ("cuteLittleDevil/go-jt808", "0x12/type", "message/items/@0x12/content/place"),
        ("cuteLittleDevil/go-jt808", "0x12/id", "message/items/@0x12/content/area"),
        ("cuteLittleDevil/go-jt808", "0x12/direction", "message/items/@0x12/content/direction"),
        ("cuteLittleDevil/go-jt808", "0x13/id", "message/items/@0x13/content/section"),
        ("cuteLittleDevil/go-jt808", "0x13/(seconds|result)", "message/items/@0x13/content/$1"),
        ("cuteLittleDevil/go-jt808", "0x2B", "message/items/@0x2b/value:0,4"),
        ("cuteLittleDevil/go-jt808", @"(0x\w\w)", "message/items/@$1/content/value"),
        ("cuteLittleDevil/go-jt808", "0x65/AlarmID", "message/items/@0x65/content/number"),
        ("cuteLittleDevil/go-jt808", "0x65/FlagStatus", "message/items/@0x65/content/flag"),
        ("cuteLittleDevil/go-jt808", "0x65/AlarmEventType", "message/items/@0x65/content/kind"),
        ("cuteLittleDevil/go-jt808", "0x65/AlarmLevel", "message/items/@0x65/content/level"),
        ("cuteLittleDevil/go-jt808", "0x65/FatigueLevel", "message/items/@0x65/content/fatigue"),
        ("cuteLittleDevil/go-jt808", "0x65/Reserved", "message/items/@0x65/content/reserved=bytes4"),
        ("cuteLittleDevil/go-jt808", "0x65/VehicleSpeed", "message/items/@0x65/content/moment/speed"),
        ("cuteLittleDevil/go-jt808", "0x65/VehicleStatus", "message/items/@0x65/content/moment/state"),
        ("cuteLittleDevil/go-jt808", "0x65/DateTime", "message/items/@0x65/content/moment/at"),
        ("cuteLittleDevil/go-jt808", "0x65/(Altitude|Latitude|Longitude)", "message/items/@0x65/content/moment/~$1"),
        ("cuteLittleDevil/go-jt808", "0x65/AlarmSign/TerminalID", "message/items/@0x65/content/identity/terminalId"),
        ("cuteLittleDevil/go-jt808", "0x65/AlarmSign/Time", "message/items/@0x65/content/identity/at"),
        ("cuteLittleDevil/go-jt808", "0x65/AlarmSign/SerialNumber", "message/items/@0x65/content/identity/sequence"),
        ("cuteLittleDevil/go-jt808", "0x65/AlarmSign/AttachNumber", "message/items/@0x65/content/identity/attachments"),
        ("cuteLittleDevil/go-jt808", "0x65/AlarmSign/AlarmReserve", "message/items/@0x65/content/identity/raw=from15"),
        ("cuteLittleDevil/go-jt808", "OriginalSerialNumber", "message/firstSerial"),
        ("cuteLittleDevil/go-jt808", "AgainPackageCount", "message/numbers.count"),
        ("cuteLittleDevil/go-jt808", "AgainPackageList", "message/numbers"),
        ("cuteLittleDevil/go-jt808", "AlarmSign", "message/location/alarm"),
        ("cuteLittleDevil/go-jt808", "StatusSign", "message/location/status"),
        ("cuteLittleDevil/go-jt808", "DateTime", "message/location/at"),
        // The suite reads the altitude without a sign; -17293 m are 48243 m of its.
        ("cuteLittleDevil/go-jt808", "Altitude", "message/location/altitude=unsigned"),
        ("cuteLittleDevil/go-jt808", "Latitude|Longitude", "message/location/~$0=magnitude"),
        ("cuteLittleDevil/go-jt808", "Speed|Direction", "message/location/~$0"),
        ("cuteLittleDevil/go-jt808", "Num", "message/reports.count"),
        ("cuteLittleDevil/go-jt808", "LocationType", "message/kind"),
        ("cuteLittleDevil/go-jt808", @"Items/(\d)/AlarmSign", "message/reports/$1/location/alarm"),
        ("cuteLittleDevil/go-jt808", @"Items/(\d)/StatusSign", "message/reports/$1/location/status"),
        ("cuteLittleDevil/go-jt808", @"Items/(\d)/DateTime", "message/reports/$1/location/at"),
        ("cuteLittleDevil/go-jt808", @"Items/(\d)/Len", "message/reports/$1/raw.bytes"),
        ("cuteLittleDevil/go-jt808", @"Items/(\d)/(\w+)", "message/reports/$1/location/~$2"),
        ("cuteLittleDevil/go-jt808", "ServerIPLen", "message/server.length"),
        ("cuteLittleDevil/go-jt808", "ServerAddr", "message/server"),
        ("cuteLittleDevil/go-jt808", "TcpPort|UdpPort", "message/~$0"),
        ("cuteLittleDevil/go-jt808", "AlarmID", "message/platform"),
        ("cuteLittleDevil/go-jt808", "P9208AlarmSign/TerminalID", "message/alarm/terminalId"),
        ("cuteLittleDevil/go-jt808", "P9208AlarmSign/Time", "message/alarm/at"),
        ("cuteLittleDevil/go-jt808", "P9208AlarmSign/SerialNumber", "message/alarm/sequence"),
        ("cuteLittleDevil/go-jt808", "P9208AlarmSign/AttachNumber", "message/alarm/attachments"),
        ("cuteLittleDevil/go-jt808", "P9208AlarmSign/AlarmReserve", "message/alarm/raw=from15"),

        ("yezhihao/jt808-server", @"(?:items/\d/|location/)(?:messageId|properties|protocolVersion|serialNo|verified)", NotOnTheWire),
        ("yezhihao/jt808-server", "messageId", "header/id"),
        ("yezhihao/jt808-server", "properties", "wire/properties"),
        ("yezhihao/jt808-server", "protocolVersion", "header/protocolVersion=orZero"),
        ("yezhihao/jt808-server", "clientId", "header/phone"),
        ("yezhihao/jt808-server", "serialNo", "header/serial"),
        ("yezhihao/jt808-server", "responseMessageId", "message/replyId"),
        ("yezhihao/jt808-server", "responseSerialNo", "message/replySerial"),
        ("yezhihao/jt808-server", "resultCode", "#message/result"),
        ("yezhihao/jt808-server", "token", "message/authCode"),
        ("yezhihao/jt808-server", "provinceId", "message/province"),
        ("yezhihao/jt808-server", "cityId", "message/city"),
        ("yezhihao/jt808-server", "makerId", "message/maker"),
        ("yezhihao/jt808-server", "deviceModel", "message/model"),
        ("yezhihao/jt808-server", "deviceId", "message/terminalId"),
        ("yezhihao/jt808-server", "plateColor", "message/colour"),
        ("yezhihao/jt808-server", "plateNo", "message/plate"),
        ("yezhihao/jt808-server", "(?:location/)?warnBit", "message/location/alarm|message/alarm"),
        ("yezhihao/jt808-server", "(?:location/)?statusBit", "message/location/status|message/status"),
        ("yezhihao/jt808-server", "(?:location/)?deviceTime", "message/location/at|message/at"),
        ("yezhihao/jt808-server", "(?:location/)?altitude", "message/location/altitude=unsigned|message/altitude=unsigned"),
        // Two suites pass the hemisphere over: -56143 is 56143 of theirs.
        ("yezhihao/jt808-server", "(?:location/)?(latitude|longitude)", "message/location/$1=magnitude|message/$1=magnitude"),
        ("yezhihao/jt808-server", "(?:location/)?(speed|direction)", "message/location/$1|message/$1"),
        ("yezhihao/jt808-server", "attributes/17/areaType", "message/items/@17/content/place"),
        ("yezhihao/jt808-server", "attributes/17/areaId", "message/items/@17/content/area"),
        ("yezhihao/jt808-server", "attributes/18/areaType", "message/items/@18/content/place"),
        ("yezhihao/jt808-server", "attributes/18/areaId", "message/items/@18/content/area"),
        ("yezhihao/jt808-server", "attributes/18/direction", "message/items/@18/content/direction"),
        ("yezhihao/jt808-server", "attributes/19/areaId", "message/items/@19/content/section"),
        ("yezhihao/jt808-server", "attributes/19/driveTime", "message/items/@19/content/seconds"),
        ("yezhihao/jt808-server", "attributes/19/result", "message/items/@19/content/result"),
        ("yezhihao/jt808-server", "attributes/5/value", "message/items/@5/content/wheels"),
        ("yezhihao/jt808-server", "attributes/43", "message/items/@43/value:0,4"),
        ("yezhihao/jt808-server", @"attributes/(\d+)", "message/items/@$1/content/value"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/id", "message/items/@$1/content/number"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/state", "message/items/@$1/content/flag"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/type", "message/items/@$1/content/kind"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/fatigueDegree", "message/items/@$1/content/fatigue"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/reserves", "message/items/@$1/content/reserved"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/deviateType", "message/items/@$1/content/deviation"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/roadSign", "message/items/@$1/content/sign"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/roadSignValue", "message/items/@$1/content/signValue"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/alarmTime", "message/items/@$1/content/moment/at"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/statusBit", "message/items/@$1/content/moment/state"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/(speed|altitude|latitude|longitude)", "message/items/@$1/content/moment/$2"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/deviceId", "message/items/@$1/content/identity/terminalId"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/dateTime", "message/items/@$1/content/identity/at"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/sequenceNo", "message/items/@$1/content/identity/sequence"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/fileTotal", "message/items/@$1/content/identity/attachments"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/reserved", "message/items/@$1/content/identity/raw=reserved"),
        ("yezhihao/jt808-server", @"attributes/(\d+)/(level|frontSpeed|frontDistance)", "message/items/@$1/content/$2"),
        ("yezhihao/jt808-server", "cardStatus", "#message/card"),
        ("yezhihao/jt808-server", "licenseNo", "message/certificate"),
        ("yezhihao/jt808-server", "licenseValidPeriod", "message/expiry"),
        ("yezhihao/jt808-server", "institution", "message/authority"),
        ("yezhihao/jt808-server", "name", "message/name"),
        ("yezhihao/jt808-server", "status", "message/state"),
        ("yezhihao/jt808-server", "dateTime", "message/alarm/at|message/firstTime=digits|message/at"),
        ("yezhihao/jt808-server", "total", "message/reports.count|message/records.count"),
        ("yezhihao/jt808-server", @"items/(\d)/warnBit", "message/reports/$1/location/alarm"),
        ("yezhihao/jt808-server", @"items/(\d)/statusBit", "message/reports/$1/location/status"),
        ("yezhihao/jt808-server", @"items/(\d)/deviceTime", "message/reports/$1/location/at"),
        ("yezhihao/jt808-server", @"items/(\d)/id", "message/records/$1/word"),
        ("yezhihao/jt808-server", @"items/(\d)/data", "message/records/$1/data"),
        ("yezhihao/jt808-server", @"items/(\d)/(\w+)", "message/reports/$1/location/$2"),
        ("yezhihao/jt808-server", "id", "message/head/number"),
        ("yezhihao/jt808-server", "type", "message/head/kind|message/kind=orZero"),
        ("yezhihao/jt808-server", "format", "message/head/format"),
        ("yezhihao/jt808-server", "event", "message/head/event"),
        ("yezhihao/jt808-server", "channelId", "message/head/channel"),
        ("yezhihao/jt808-server", "packet", "message/data"),
        ("yezhihao/jt808-server", "deviceId_", "message/alarm/terminalId"),
        ("yezhihao/jt808-server", "sequenceNo", "message/alarm/sequence"),
        ("yezhihao/jt808-server", "fileTotal", "message/alarm/attachments"),
        ("yezhihao/jt808-server", "reserved", "message/alarm/raw=reserved"),
        ("yezhihao/jt808-server", "platformAlarmId", "message/platform"),
        ("yezhihao/jt808-server", "sign", "message/flags"),
        ("yezhihao/jt808-server", "content", "message/text"),
        ("yezhihao/jt808-server", "parameters/117/realtimeEncode", "message/parameters/@117/value:0,1"),
        ("yezhihao/jt808-server", "parameters/117/realtimeResolution", "message/parameters/@117/value:1,1"),
        ("yezhihao/jt808-server", "parameters/117/realtimeFrameInterval", "message/parameters/@117/value:2,2"),
        ("yezhihao/jt808-server", "parameters/117/realtimeFrameRate", "message/parameters/@117/value:4,1"),
        ("yezhihao/jt808-server", "parameters/117/realtimeBitRate", "message/parameters/@117/value:5,4"),
        ("yezhihao/jt808-server", "parameters/117/storageEncode", "message/parameters/@117/value:9,1"),
        ("yezhihao/jt808-server", "parameters/117/storageResolution", "message/parameters/@117/value:10,1"),
        ("yezhihao/jt808-server", "parameters/117/storageFrameInterval", "message/parameters/@117/value:11,2"),
        ("yezhihao/jt808-server", "parameters/117/storageFrameRate", "message/parameters/@117/value:13,1"),
        ("yezhihao/jt808-server", "parameters/117/storageBitRate", "message/parameters/@117/value:14,4"),
        ("yezhihao/jt808-server", "parameters/117/odsConfig", "message/parameters/@117/value:18,2"),
        ("yezhihao/jt808-server", "parameters/117/audioEnabled", "message/parameters/@117/value:20,1"),
        // Blocks whose members are all alike: the block is delivered whole, its members lie one behind the other.
        ("yezhihao/jt808-server", @"parameters/(62308|62309)/p(\d\d)", "message/parameters/@$1/value=at $2"),
        ("yezhihao/jt808-server", @"parameters/(121|123)/\w+", "message/parameters/@$1/value:0,2"),
        ("yezhihao/jt808-server", @"parameters/124/\w+Time\d", "message/parameters/@124/value=clock"),
        ("yezhihao/jt808-server", @"parameters/124/\w+", "message/parameters/@124/value:0,1"),
        ("yezhihao/jt808-server", "parameters/62311/rearApproachAlarmTimeThreshold", "message/parameters/@62311/value=at 0"),
        ("yezhihao/jt808-server", "parameters/62311/rearSideApproachAlarmTimeThreshold", "message/parameters/@62311/value=at 1"),

        ("traccar/traccar", "Position.KEY_ICCID", "message/iccid"),
        ("traccar/traccar", "Position.KEY_SATELLITES", "message/reports/0/location/items/@0x31/content/value"),
        ("traccar/traccar", "\"videoAlarm\"", "message/items/@0x14/content/value"),
        // Items of vendors: the standard gives them no meaning; the suite's meaning is read from the bytes that are kept.
        ("traccar/traccar", "\"imei\"", "message/items/@0xf6/value=digits"),
        ("traccar/traccar", "Position.KEY_POWER", "message/items/@0xeb/content/items=0x002d thousandth|message/items/@0x82/value=tenth"),
        ("traccar/traccar", "Position.KEY_BATTERY", "message/items/@0xeb/content/items=0x002d thousandth"),
        ("traccar/traccar", "Position.KEY_BATTERY_LEVEL", "message/items/@0xeb/content/items=0x00a8|message/items/@0xeb/content/items=0x00e1"),
        ("traccar/traccar", @"Position\.PREFIX_TEMP \+ 1", "message/items/@0x51/value=firstTenth"),
        ("traccar/traccar", "Position.KEY_CHARGE", "message/items/@0xf7/value=charging"),
        ("traccar/traccar", "Position.KEY_RESULT", "body=utf16"),
    ];

    /// <summary>Every name that is asserted must have a place in the table.</summary>
    public static bool Holds(string source, string name, JsonNode? expected, JsonNode printed)
    {
        foreach (var (of, pattern, path) in Table)
        {
            if (of != source || Regex.Match(name, $"^(?:{pattern})$") is not { Success: true } match) continue;
            if (path == NotOnTheWire) return true;
            var places = match.Result(path).Split('|').Select(place => At(printed, Regex.Replace(place, @"~(\w)", first => first.Groups[1].Value.ToLowerInvariant())));
            var found = places.FirstOrDefault(value => value is not null);
            return name == "alone" ? found?.ToString() == "one part of several" : SameValue.Of(expected, found);
        }
        throw new InvalidOperationException($"{source} asserts {name}, and no place is known for it.");
    }

    private static JsonNode? At(JsonNode printed, string place)
    {
        var cut = place.IndexOfAny(['=', ':', '.', '^']);
        var (path, rest) = cut < 0 ? (place, "") : (place[..cut], place[cut..]);
        var isEnum = path.StartsWith('#');
        var node = JsonPath.At(printed, path.TrimStart('#'));
        if (node is null) return rest == "=orZero" ? JsonValue.Create(0) : null;
        if (isEnum) return JsonValue.Create(NumberOf(node.ToString()));
        return rest.Length == 0 ? node : Read(node, rest);
    }

    private static JsonNode? Read(JsonNode node, string how)
    {
        var text = node.ToString();
        if (how[0] == ':')
        {
            var (from, length) = (int.Parse(how[1..how.IndexOf(',')], CultureInfo.InvariantCulture), int.Parse(how[(how.IndexOf(',') + 1)..], CultureInfo.InvariantCulture));
            return JsonValue.Create(Number(Convert.FromHexString(text).AsSpan(from, length)));
        }
        return how switch
        {
            "^0" => JsonValue.Create(text.TrimStart('0')),
            ".length" => JsonValue.Create(text.Length),
            ".bytes" => JsonValue.Create(text.Length / 2),
            ".count" => JsonValue.Create(((JsonArray)node).Count),
            "=orZero" => node,
            "=bit" => JsonValue.Create(text == "true" ? 1 : 0),
            "=bit0" => JsonValue.Create(node.GetValue<long>() & 1),
            "=bit1" => JsonValue.Create(node.GetValue<long>() >> 1 & 1),
            "=unsigned" => JsonValue.Create(node.GetValue<int>() & 0xFFFF),
            "=magnitude" => JsonValue.Create(Math.Abs(node.GetValue<int>())),
            "=hex8" => JsonValue.Create(node.GetValue<uint>().ToString("x8", CultureInfo.InvariantCulture)),
            "=bytes4" => JsonValue.Create(node.GetValue<uint>().ToString("x8", CultureInfo.InvariantCulture)),
            "=from15" => JsonValue.Create(text[30..]),
            "=reserved" => JsonValue.Create(Convert.FromHexString(text)[^1]),
            "=words" => new JsonArray(Words(Convert.FromHexString(text))),
            "=odd" => JsonValue.Create(((JsonArray)node).Count - 1),
            "=clock" => JsonValue.Create(text.Trim('0').Length == 0 ? "00:00:00" : text),
            "=digits" => JsonValue.Create(text.TrimStart('0')),
            "=tenth" => JsonValue.Create(Number(Convert.FromHexString(text)) / 10m),
            "=firstTenth" => JsonValue.Create(Number(Convert.FromHexString(text).AsSpan(0, 2)) / 10m),
            "=charging" => JsonValue.Create(Convert.FromHexString(text)[4] is 2 or 3),
            "=utf16" => JsonValue.Create(System.Text.Encoding.BigEndianUnicode.GetString(Convert.FromHexString(text)[2..^2])),
            _ when how.StartsWith("=text ", StringComparison.Ordinal) =>
                JsonValue.Create(Gbk.Read(Convert.FromHexString(text).AsSpan(int.Parse(how[6..], CultureInfo.InvariantCulture)))),
            _ when how.StartsWith("=at ", StringComparison.Ordinal) => AtOffset(Convert.FromHexString(text), int.Parse(how[4..], CultureInfo.InvariantCulture)),
            _ when how.StartsWith("=satellites ", StringComparison.Ordinal) => JsonValue.Create(Satellites(Convert.FromHexString(text), how[12..])),
            _ when how.StartsWith("=0x", StringComparison.Ordinal) => Vendor((JsonArray)node, how[1..].Split(' ')),
            _ => throw new InvalidOperationException($"No way to read {how}."),
        };
    }

    private static JsonValue? Vendor(JsonArray items, string[] how)
    {
        var value = items.FirstOrDefault(item => SameValue.Of(item!["key"], JsonValue.Create(how[0])))?["value"];
        if (value is null) return null;
        var number = Number(Convert.FromHexString(value.ToString()));
        return JsonValue.Create(how.Length > 1 ? number / 1000m : number);
    }

    /// <summary>A byte of FF is -1, three zeros an empty list of three.</summary>
    private static JsonValue? AtOffset(byte[] block, int offset) =>
        block[offset] == 0xFF ? JsonValue.Create(-1) : JsonValue.Create(Convert.ToHexStringLower(block.AsSpan(offset, 3)));

    private static JsonNode?[] Words(byte[] bytes) => [.. Enumerable.Range(0, bytes.Length / 2).Select(i => (JsonNode?)JsonValue.Create((int)Number(bytes.AsSpan(i * 2, 2))))];

    /// <summary>One satellite after the other in 4 bytes behind their number, for each system in turn.</summary>
    private static int Satellites(byte[] value, string system)
    {
        var at = 0;
        foreach (var name in (string[])["BeiDou", "GPS", "GLONASS", "Galileo"])
        {
            if (name == system) return value[at];
            at += 1 + (4 * value[at]);
        }
        throw new InvalidOperationException($"No satellites of {system}.");
    }

    private static long NumberOf(string word) =>
        Enum.TryParse<ReplyResult>(word, out var reply) ? (long)reply
        : Enum.TryParse<RegistrationResult>(word, out var registration) ? (long)registration
        : (long)Enum.Parse<CardReading>(word);

    private static decimal Number(ReadOnlySpan<byte> bytes)
    {
        decimal number = 0;
        foreach (var b in bytes) number = (number * 256) + b;
        return number;
    }
}
