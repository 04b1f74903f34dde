using System.Text.RegularExpressions;

namespace Regulatory.Domain.Kernel;

/// <summary>
/// A vehicle's number plate 号牌 (GA 36-2018) with its colour: 粤A12345 in yellow and in blue are two vehicles. Written
/// <c>粤A12345/Yellow</c>; dots and spaces in the number are dropped and letters made capital.
/// </summary>
public readonly partial record struct Plate : IParsable<Plate>
{
    private const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    private static readonly (PlateKind Kind, PlateColour Colour, Regex Shape)[] Shapes =
    [
        (PlateKind.Large, PlateColour.Yellow, Ordinary),
        (PlateKind.Small, PlateColour.Blue, Ordinary),
        (PlateKind.Trailer, PlateColour.Yellow, Trailer),
        (PlateKind.Training, PlateColour.Yellow, Training),
        (PlateKind.SmallNewEnergy, PlateColour.Green, SmallNewEnergy),
        (PlateKind.LargeNewEnergy, PlateColour.YellowGreen, LargeNewEnergy),
        (PlateKind.HongKongMacao, PlateColour.Black, HongKongMacao),
        (PlateKind.Police, PlateColour.White, Police),
    ];

    private Plate(string number, PlateColour colour, PlateKind kind) => (Number, Colour, Kind) = (number, colour, kind);

    /// <summary>The number without colour: <c>粤A12345</c>.</summary>
    public string Number { get; }

    public PlateColour Colour { get; }

    public PlateKind Kind { get; }

    public string Value => $"{Number}/{Colour}";

    /// <summary>Province and letter of the place of registration: <c>粤A</c>.</summary>
    public string Place => Number[..2];

    /// <summary>
    /// Yellow or yellow-green: what coaches and trucks of 12 tonnes or more carry.
    /// </summary>
    public bool IsForHeavyVehicles => Colour is PlateColour.Yellow or PlateColour.YellowGreen;

    /// <summary>Whether a new-energy plate is that of a battery vehicle (letters A to E); null for other plates.</summary>
    public bool? IsBatteryElectric => Kind switch
    {
        PlateKind.SmallNewEnergy => Number[2] is >= 'A' and <= 'E',
        PlateKind.LargeNewEnergy => Number[^1] is >= 'A' and <= 'E',
        _ => null,
    };

    /// <exception cref="FormatException">No plate of that colour reads so; the message says what it should read.</exception>
    public static Plate Of(string number, PlateColour colour)
    {
        var normal = Normalise(number);
        return FaultOf(normal, colour, out var kind) is { } fault
            ? throw new FormatException($"'{number}' is not a {colour} plate: {fault}.")
            : new(normal, colour, kind);
    }

    /// <exception cref="FormatException">Not a number, a slash and a colour, or <see cref="Of"/> refuses them.</exception>
    public static Plate Parse(string s, IFormatProvider? provider = null) =>
        Split(s) is { } parts
            ? Of(parts.Number, parts.Colour)
            : throw new FormatException($"A plate reads 粤A12345/Yellow: number, slash, colour (GA 36); not '{s}'.");

    public static bool TryParse(string? s, IFormatProvider? provider, out Plate result)
    {
        result = default;
        if (Split(s) is not { } parts || FaultOf(Normalise(parts.Number), parts.Colour, out var kind) is not null) return false;
        result = new(Normalise(parts.Number), parts.Colour, kind);
        return true;
    }

    public override string ToString() => Value;

    private static (string Number, PlateColour Colour)? Split(string? s)
    {
        var parts = (s ?? "").Split('/');
        return parts.Length == 2 && Enum.TryParse<PlateColour>(parts[1], out var colour) && colour.ToString() == parts[1]
            ? (parts[0], colour)
            : null;
    }

    private static string Normalise(string number) =>
        string.Concat(number.Where(character => !char.IsWhiteSpace(character) && character is not ('·' or '•' or '-'))).ToUpperInvariant();

    private static string? FaultOf(string number, PlateColour colour, out PlateKind kind)
    {
        kind = default;
        if (number.Length < 7 || !Provinces.Contains(number[0], StringComparison.Ordinal) || number[1] is not (>= 'A' and <= 'Z'))
            return "it begins with a province and a letter and has five or six more characters (GA 36)";
        if (number.AsSpan(1).IndexOfAny('I', 'O') >= 0) return "the letters I and O never stand on a plate (GA 36)";
        foreach (var shape in Shapes)
        {
            if (shape.Colour != colour || !shape.Shape.IsMatch(number)) continue;
            kind = shape.Kind;
            return null;
        }
        return colour switch
        {
            PlateColour.Green => "after the place come A-H, J or K, a letter or digit, and four digits (GA 36)",
            PlateColour.YellowGreen => "after the place come five digits and A-H, J or K (GA 36)",
            PlateColour.Yellow => "after the place come five letters or digits, or four and 挂 or 学 (GA 36)",
            PlateColour.Black => "it reads 粤Z, four letters or digits, and 港 or 澳 (GA 36)",
            PlateColour.White => "after the place come four letters or digits and 警 (GA 36)",
            _ => "after the place come five letters or digits (GA 36)",
        };
    }

    [GeneratedRegex(@"^.[A-Z][A-HJ-NP-Z0-9]{5}\z")]
    private static partial Regex Ordinary { get; }

    [GeneratedRegex(@"^.[A-Z][A-HJ-NP-Z0-9]{4}挂\z")]
    private static partial Regex Trailer { get; }

    [GeneratedRegex(@"^.[A-Z][A-HJ-NP-Z0-9]{4}学\z")]
    private static partial Regex Training { get; }

    [GeneratedRegex(@"^.[A-Z][A-HJK][A-HJ-NP-Z0-9][0-9]{4}\z")]
    private static partial Regex SmallNewEnergy { get; }

    [GeneratedRegex(@"^.[A-Z][0-9]{5}[A-HJK]\z")]
    private static partial Regex LargeNewEnergy { get; }

    [GeneratedRegex(@"^粤Z[A-HJ-NP-Z0-9]{4}[港澳]\z")]
    private static partial Regex HongKongMacao { get; }

    [GeneratedRegex(@"^.[A-Z][A-HJ-NP-Z0-9]{4}警\z")]
    private static partial Regex Police { get; }
}
