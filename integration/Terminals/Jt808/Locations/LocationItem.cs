namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One additional item 附加信息 of a location.</summary>
/// <param name="Value">As it came. Items repeat, and vendors give known ids meanings of their own: what it means is read when it is asked for.</param>
public readonly record struct LocationItem(byte Id, ReadOnlyMemory<byte> Value);
