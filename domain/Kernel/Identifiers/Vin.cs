using NodaTime;

namespace Regulatory.Domain.Kernel;

/// <summary>
/// Vehicle identification number 车辆识别代号 (GB 16735-2019): 17 characters without I, O, Q; the ninth is a check character, the tenth
/// stands for the model year.
/// </summary>
public readonly record struct Vin : IParsable<Vin>
{
    private const string YearCodes = "123456789ABCDEFGHJKLMNPRSTVWXY"; // 2001 to 2030, then again
    private static readonly int[] Weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

    private Vin(string value) => Value = value;

    public string Value { get; }

    /// <summary>The world manufacturer identifier, three characters; Chinese ones begin with L.</summary>
    public string Manufacturer => Value[..3];

    public bool IsMadeInChina => Value[0] == 'L';

    /// <summary>
    /// The model year as seen on a day: the latest year with this code that is not later than the next year, since the codes
    /// return every 30 years. Null when the maker uses the place for something else.
    /// </summary>
    public int? ModelYearAsOf(LocalDate day)
    {
        var index = YearCodes.IndexOf(Value[9], StringComparison.Ordinal);
        if (index < 0) return null;
        var latest = day.Year + 1;
        return latest - ((latest - 2001 - index) % 30 + 30) % 30;
    }

    /// <exception cref="FormatException">Wrong length, alphabet or check character; the message says which.</exception>
    public static Vin Parse(string s, IFormatProvider? provider = null) =>
        FaultOf(s) is { } fault ? throw new FormatException($"'{s}' is not a vehicle identification number: {fault}.") : new(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out Vin result)
    {
        var valid = FaultOf(s) is null;
        result = valid ? new(s!) : default;
        return valid;
    }

    public override string ToString() => Value;

    private static string? FaultOf(string? s)
    {
        if (s is not { Length: 17 }) return $"it has 17 characters, not {s?.Length ?? 0} (GB 16735)";
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            if (ValueOf(s[i]) is not { } value)
                return $"character {i + 1} should be a digit or a capital other than I, O, Q, not '{s[i]}' (GB 16735)";
            sum += value * Weights[i];
        }
        var check = "0123456789X"[sum % 11];
        return s[8] == check ? null : $"the check character, the ninth, should be {check} (GB 16735)";
    }

    private static int? ValueOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'H' => character - 'A' + 1,
        >= 'J' and <= 'N' => character - 'J' + 1,
        'P' => 7,
        'R' => 9,
        >= 'S' and <= 'Z' => character - 'S' + 2,
        _ => null,
    };
}
