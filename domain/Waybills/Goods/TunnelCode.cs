using System.Text.RegularExpressions;

namespace Regulatory.Domain.Waybills.Goods;

/// <summary>Category of a road tunnel 隧道类别 (JT/T 617.7): A has no restriction, E the most.</summary>
public enum TunnelCategory
{
    A,
    B,
    C,
    D,
    E,
}

/// <summary>
/// Tunnel restriction code 隧道通行限制代码 of goods (JT/T 617.7): <c>E</c>, <c>B/D</c> (in tanks / otherwise), <c>B1000C</c> (above /
/// up to 1 000 kg of explosives), <c>-</c> for none.
/// </summary>
public readonly partial record struct TunnelCode : IParsable<TunnelCode>
{
    private TunnelCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>The first category that is closed, and with it all after it; null where every tunnel is open.</summary>
    /// <param name="package">What the goods are held by.</param>
    /// <param name="massKg">Mass of the goods; counts for explosives.</param>
    public TunnelCategory? ClosedFrom(PackageKind package, int massKg) => Value switch
    {
        "-" => null,
        { Length: 1 } => CategoryOf(Value[0]),
        "D/E" when package is PackageKind.Bulk => TunnelCategory.D,
        { Length: 3 } => CategoryOf(package is PackageKind.Tank ? Value[0] : Value[2]),
        "B1000C" => massKg > 1_000 ? TunnelCategory.B : TunnelCategory.C,
        _ => massKg > 5_000 ? TunnelCategory.C : TunnelCategory.D,
    };

    /// <exception cref="FormatException">No such code.</exception>
    public static TunnelCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code)
            ? code
            : throw new FormatException($"A tunnel code is B, C, D, E, B/D, B/E, C/D, C/E, D/E, B1000C, C5000D or -, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out TunnelCode result)
    {
        var valid = s is not null && Shape.IsMatch(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    private static TunnelCategory CategoryOf(char letter) => (TunnelCategory)(letter - 'A');

    [GeneratedRegex(@"^([B-E]|[BC]/[DE]|D/E|B1000C|C5000D|-)\z")]
    private static partial Regex Shape { get; }
}
