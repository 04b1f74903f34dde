using System.Globalization;
using System.Text.RegularExpressions;

namespace Regulatory.Domain.Kernel;

/// <summary>A stake 桩号 on a road: kilometres and metres from its beginning, as <c>K80+380</c>.</summary>
public readonly partial record struct Stake : IParsable<Stake>, IComparable<Stake>
{
    /// <param name="metres">Distance from the beginning of the road; not negative.</param>
    public Stake(int metres)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(metres);
        Metres = metres;
    }

    /// <summary>Distance from the beginning of the road.</summary>
    public int Metres { get; }

    public string Value => string.Create(CultureInfo.InvariantCulture, $"K{Metres / 1000}+{Metres % 1000:000}");

    public int CompareTo(Stake other) => Metres.CompareTo(other.Metres);

    /// <exception cref="FormatException">Not of the form <c>K80+380</c>, or further than a million kilometres.</exception>
    public static Stake Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var stake) ? stake : throw new FormatException($"A stake reads K80+380 (kilometres, three digits of metres), not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out Stake result)
    {
        var match = Shape.Match(s ?? "");
        result = match.Success ? new(Number(match.Groups[1]) * 1000 + Number(match.Groups[2])) : default;
        return match.Success;
    }

    public override string ToString() => Value;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^K([0-9]{1,6})\+([0-9]{3})\z")]
    private static partial Regex Shape { get; }
}
