namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Something in a body that is not as it should be, while the rest of it could be read.</summary>
/// <param name="Field">The property, or the item as 0x05.</param>
public readonly record struct Oddity(string Field, string Reason);
