using System.Collections.Frozen;

namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Every additional item that is read, by its id.</summary>
public static class ItemTable
{
    internal delegate ItemContent? Reader(ref BodyReader value);

    /// <param name="Lengths">The lengths it may have; any when there are none.</param>
    internal sealed record Row(string Zh, string En, int[] Lengths, Reader Read)
    {
        public bool Fits(int length) => Lengths.Length == 0 || Lengths.Contains(length);
    }

    private static readonly FrozenDictionary<byte, Row> Rows = new Dictionary<byte, Row>
    {
        [0x01] = Number("里程", "mileage, 0.1 km", 4),
        [0x02] = Number("油量", "fuel, 0.1 l", 2),
        [0x03] = Number("行驶记录功能获取的速度", "speed of the recorder, 0.1 km/h", 2),
        [0x04] = Number("需要人工确认报警事件的ID", "alarm to be confirmed by a person", 2),
        [0x05] = new("胎压", "tyre pressures", [30], (ref v) => new TyrePressures(v.Rest())),
        [0x06] = new("车厢温度", "temperature of the cabin, °C", [2], Temperature),
        [0x11] = new("超速报警附加信息", "place of overspeed", [1, 5], (ref v) => new OverspeedPlace(v.U8(), v.Left > 0 ? v.U32() : null)),
        [0x12] = new("进出区域/路线报警附加信息", "crossing of an area", [6], (ref v) => new AreaCrossing(v.U8(), v.U32(), v.U8())),
        [0x13] = new("路段行驶时间不足/过长报警附加信息", "time of a section", [7], (ref v) => new SectionTime(v.U32(), v.U16(), v.U8())),
        [0x14] = Number("视频相关报警", "video alarms", 4),
        [0x15] = Number("视频信号丢失报警状态", "channels without signal", 4),
        [0x16] = Number("视频信号遮挡报警状态", "channels covered", 4),
        [0x17] = Number("存储器故障报警状态", "storage faults", 2),
        [0x18] = new("异常驾驶行为报警详细描述", "abnormal driving", [3], (ref v) => new VideoDriving(v.U16(), v.U8())),
        [0x25] = Number("扩展车辆信号状态位", "signals of the vehicle", 4),
        [0x2A] = Number("IO状态位", "inputs and outputs", 2),
        [0x2B] = new("模拟量", "analog inputs", [4], Analog),
        [0x30] = Number("无线通信网络信号强度", "signal of the network", 1),
        [0x31] = Number("GNSS定位卫星数", "satellites", 1),
        [0x64] = new("高级驾驶辅助系统报警信息", "driving assistance alarm", [], AdasAlarm.Read),
        [0x65] = new("驾驶员状态监测系统报警信息", "driver state alarm", [], DriverStateAlarm.Read),
        [0x66] = new("胎压监测系统报警信息", "tyre alarm", [], TyreAlarm.Read),
        [0x67] = new("盲区监测系统报警信息", "blind spot alarm", [], BlindSpotAlarm.Read),
        [0x70] = new("激烈驾驶报警信息", "harsh driving alarm", [], HarshDrivingAlarm.Read),
        [0xEB] = new("厂商扩展", "items of the vendor", [], Vendor),
    }.ToFrozenDictionary();

    /// <summary>What an item is called; null for one that is not known.</summary>
    public static (string Zh, string En)? NameOf(byte id) => RowOf(id) is { } row ? (row.Zh, row.En) : null;

    internal static Row? RowOf(byte id) => Rows.GetValueOrDefault(id);

    private static Row Number(string zh, string en, int length) => new(zh, en, [length], (ref v) =>
    {
        long number = 0;
        while (v.Left > 0) number = (number << 8) | v.U8();
        return new NumberItem(number);
    });

    /// <summary>Bit 15 is the sign of a magnitude.</summary>
    private static NumberItem Temperature(ref BodyReader value)
    {
        var word = value.U16();
        return new((word & 0x8000) == 0 ? word : -(word & 0x7FFF));
    }

    /// <summary>The first input is the lower word.</summary>
    private static AnalogInputs Analog(ref BodyReader value)
    {
        var second = value.U16();
        return new(value.U16(), second);
    }

    private static VendorItems? Vendor(ref BodyReader value)
    {
        var items = new List<KeyValuePair<ushort, ReadOnlyMemory<byte>>>();
        while (value.Left > 0)
        {
            var length = value.U16();
            if (length < 2 || value.Left < length) return null;
            items.Add(new(value.U16(), value.Bytes(length - 2)));
        }
        return new(items);
    }
}
