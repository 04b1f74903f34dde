namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>One part of a body that is sent in several frames 分包.</summary>
/// <param name="Number">From 1. What a terminal sends may be 0 or beyond the total.</param>
public readonly record struct Part(ushort Total, ushort Number);
