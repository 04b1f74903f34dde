using System.Globalization;

namespace Regulatory.Domain.Kernel;

/// <summary>
/// UN number 联合国编号 of dangerous goods: four digits, written <c>UN1203</c>. Explosives have 0004 to 0599, everything else 1001
/// and above. Whether the number is assigned is for the goods table to say.
/// </summary>
public readonly record struct UnNumber : IParsable<UnNumber>
{
    private UnNumber(int number) => Number = number;

    public int Number { get; }

    /// <summary>The four digits.</summary>
    public string Value => Number.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Class 1.</summary>
    public bool IsExplosive => Number < 1000;

    /// <summary>The digits, with or without <c>UN</c> before them.</summary>
    /// <exception cref="FormatException">Not four digits, or in a range that is never assigned.</exception>
    public static UnNumber Parse(string s, IFormatProvider? provider = null) =>
        Read(s, out var number) is { } fault ? throw new FormatException($"'{s}' is not a UN number: {fault}.") : new(number);

    public static bool TryParse(string? s, IFormatProvider? provider, out UnNumber result)
    {
        var valid = Read(s, out var number) is null;
        result = valid ? new(number) : default;
        return valid;
    }

    public override string ToString() => $"UN{Value}";

    private static string? Read(string? s, out int number)
    {
        number = 0;
        var digits = s?.StartsWith("UN", StringComparison.OrdinalIgnoreCase) == true ? s[2..].TrimStart() : s;
        if (digits is not { Length: 4 } || !digits.All(char.IsAsciiDigit)) return "it has four digits";
        number = int.Parse(digits, CultureInfo.InvariantCulture);
        return number is (>= 4 and <= 599) or > 1000 ? null : "explosives have 0004 to 0599, other goods 1001 and above";
    }
}
