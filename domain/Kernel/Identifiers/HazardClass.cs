using System.Text.RegularExpressions;

namespace Regulatory.Domain.Kernel;

/// <summary>Packing group 包装类别: how dangerous the goods are within their class; some goods have none.</summary>
public enum PackingGroup
{
    /// <summary>Great danger.</summary>
    I,

    /// <summary>Medium danger.</summary>
    II,

    /// <summary>Low danger.</summary>
    III,
}

/// <summary>
/// Class or division of dangerous goods 类别/项别: <c>1.4S</c> (division 4 of class 1, compatibility group S), <c>2.1</c>, <c>3</c>,
/// <c>6.1</c>, <c>9</c>.
/// </summary>
public readonly partial record struct HazardClass : IParsable<HazardClass>
{
    private HazardClass(string value) => Value = value;

    public string Value { get; }

    /// <summary>1 to 9.</summary>
    public int Class => Value[0] - '0';

    /// <summary>The division within the class; null for classes that have none.</summary>
    public int? Division => Value.Length > 2 ? Value[2] - '0' : null;

    /// <summary>The compatibility group of explosives; null if none is given.</summary>
    public char? CompatibilityGroup => Value.Length == 4 ? Value[3] : null;

    /// <summary>Explosives, and only they, have the numbers below 1000.</summary>
    public bool Fits(UnNumber number) => number.IsExplosive == (Class == 1);

    /// <exception cref="FormatException">No such class or division.</exception>
    public static HazardClass Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var hazard)
            ? hazard
            : throw new FormatException(
                $"'{s}' is no class of dangerous goods: 1.1 to 1.6 with a group A-H, J-L, N or S, 2.1-2.3, 3, 4.1-4.3, 5.1, 5.2, 6.1, 6.2, 7, 8, 9.");

    public static bool TryParse(string? s, IFormatProvider? provider, out HazardClass result)
    {
        var valid = s is not null && Shape.IsMatch(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^(1\.[1-6][A-HJKLNS]?|2\.[1-3]|3|4\.[1-3]|5\.[12]|6\.[12]|7|8|9)\z")]
    private static partial Regex Shape { get; }
}
