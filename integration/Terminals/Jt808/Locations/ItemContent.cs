namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>What an additional item says.</summary>
public abstract record ItemContent;

/// <summary>A number, or bits. Its unit is in <see cref="ItemTable"/>.</summary>
public sealed record NumberItem(long Value) : ItemContent;

/// <summary>Tyre pressures 胎压 0x05, one byte a wheel from the left front; FF is none. The scale is the vendor's.</summary>
public sealed record TyrePressures(ReadOnlyMemory<byte> Wheels) : ItemContent;

/// <summary>Where the speed limit was passed 超速报警附加信息 0x11.</summary>
/// <param name="Place">0 no place, 1 circle, 2 rectangle, 3 polygon, 4 section.</param>
/// <param name="Area">Null without a place.</param>
public sealed record OverspeedPlace(byte Place, uint? Area) : ItemContent;

/// <summary>An area or route was entered or left 进出区域/路线报警附加信息 0x12.</summary>
/// <param name="Place">1 circle, 2 rectangle, 3 polygon, 4 route.</param>
/// <param name="Direction">0 in, 1 out.</param>
public sealed record AreaCrossing(byte Place, uint Area, byte Direction) : ItemContent;

/// <summary>A section took too little or too much time 路段行驶时间不足/过长报警附加信息 0x13.</summary>
/// <param name="Result">0 too little, 1 too much.</param>
public sealed record SectionTime(uint Section, ushort Seconds, byte Result) : ItemContent;

/// <summary>Analog inputs 模拟量 0x2B.</summary>
public sealed record AnalogInputs(ushort First, ushort Second) : ItemContent;

/// <summary>Abnormal driving seen by video 异常驾驶行为报警 0x18 (JT/T 1078).</summary>
/// <param name="Kinds">Bits: 0 fatigue, 1 telephone, 2 smoking.</param>
/// <param name="Fatigue">疲劳程度, 0 to 100.</param>
public sealed record VideoDriving(ushort Kinds, byte Fatigue) : ItemContent;

/// <summary>Items of a vendor's own within one item: length and id of two bytes each, then the value.</summary>
public sealed record VendorItems(IReadOnlyList<KeyValuePair<ushort, ReadOnlyMemory<byte>>> Items) : ItemContent;
