using System.Text.RegularExpressions;

namespace Regulatory.Domain.Kernel;

/// <summary>Administrative class of a road 公路行政等级.</summary>
public enum RoadClass
{
    /// <summary>G 国道</summary>
    National,

    /// <summary>S 省道</summary>
    Provincial,

    /// <summary>X 县道</summary>
    County,

    /// <summary>Y 乡道</summary>
    Township,

    /// <summary>C 村道</summary>
    Village,
}

/// <summary>Number of a road 路线编号: its class letter and up to four digits, as <c>S385</c>.</summary>
public readonly partial record struct RoadNumber : IParsable<RoadNumber>
{
    private RoadNumber(string value) => Value = value;

    public string Value { get; }

    public RoadClass Class => Value[0] switch
    {
        'G' => RoadClass.National,
        'S' => RoadClass.Provincial,
        'X' => RoadClass.County,
        'Y' => RoadClass.Township,
        _ => RoadClass.Village,
    };

    /// <exception cref="FormatException">Not a class letter and one to four digits.</exception>
    public static RoadNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var road)
            ? road
            : throw new FormatException($"A road number is G, S, X, Y or C and one to four digits, not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out RoadNumber result)
    {
        var valid = s is not null && Shape.IsMatch(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[GSXYC][0-9]{1,4}\z")]
    private static partial Regex Shape { get; }
}
