namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>What came of reading a body.</summary>
/// <param name="Message">Null when it cannot be read: <paramref name="Fault"/> says why, and the frame keeps the bytes.</param>
/// <param name="Edition">The edition that the body was read by, found by the header, then by the body, then by what was known.</param>
/// <param name="Oddities">What could not be read of a body that could be read otherwise.</param>
public sealed record Reading(Message? Message, string? Fault, Edition Edition, IReadOnlyList<Oddity> Oddities);
