using System.Globalization;
using NodaTime;

namespace Regulatory.Domain.Kernel;

/// <summary>Sex as the 17th digit of a resident id says.</summary>
public enum Sex
{
    /// <summary>男: odd.</summary>
    Male,

    /// <summary>女: even.</summary>
    Female,
}

/// <summary>
/// Citizen identification number 公民身份号码 (GB 11643-1999): six digits of a division, the day of birth, three of a serial, one check
/// character (X upper case). The permits of residents from Hong Kong, Macao and Taiwan (81, 82, 83) and the permanent residence
/// card of foreigners (9…) are numbered in the same way.
/// </summary>
/// <remarks>The number is personal: no message of this type repeats it.</remarks>
public readonly record struct ResidentId : IParsable<ResidentId>
{
    /// <summary>The earliest year of birth that is read into 15 digits.</summary>
    public const int FirstFormerBirth = 1930;

    internal const int Length = 18, FormerLength = 15;

    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    // GB/T 2260: the provinces by their first two digits.
    private static readonly HashSet<string> Provinces =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
    ];

    private ResidentId(string value) => Value = value;

    public string Value { get; }

    public LocalDate BornOn => BirthIn(Value)!.Value;

    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>The six digits of the division that gave the number; it may have been abolished since.</summary>
    public string DivisionOfIssue => Value[..6];

    public bool IsForeigner => Value[0] == '9';

    /// <summary>Completed years of age on a day; negative before birth, so a future birth shows.</summary>
    public int AgeOn(LocalDate day) =>
        day < BornOn ? -1 : Period.Between(BornOn, day, PeriodUnits.Years).Years;

    /// <summary>
    /// A number given in Guangdong by a division that is not among today's: rightly so if it was abolished, hence a warning and
    /// never an error.
    /// </summary>
    /// <param name="divisions">The divisions of today.</param>
    public bool NamesFormerDivision(IReadOnlySet<DivisionCode> divisions) =>
        DivisionCode.TryParse(DivisionOfIssue, null, out var division) && !divisions.Contains(division);

    /// <exception cref="FormatException">Wrong length, digits, province, day of birth or check character; the message says which.</exception>
    public static ResidentId Parse(string s, IFormatProvider? provider = null) =>
        FaultOf(s) is { } fault ? throw new FormatException($"Not a resident id: {fault}.") : new(s.ToUpperInvariant());

    public static bool TryParse(string? s, IFormatProvider? provider, out ResidentId result)
    {
        var valid = FaultOf(s) is null;
        result = valid ? new(s!.ToUpperInvariant()) : default;
        return valid;
    }

    public override string ToString() => Value;

    /// <summary>An id as those may read it who may not see it: 4403**********123X; of the former kind 4403*******1231.</summary>
    /// <param name="id">Whole; of one that is too short to keep anything, nothing is kept.</param>
    public static string Masked(string id) => id.Length > 8 ? $"{id[..4]}{new string('*', id.Length - 8)}{id[^4..]}" : new string('*', id.Length);

    /// <summary>
    /// Whether these are the 15 digits of an id as it was given until 1999: division, day of birth with two digits for the year, serial, no check
    /// character. They prove nothing, so that a number made of a division, a date of this century and a serial looks the same: only who was born
    /// from <see cref="FirstFormerBirth"/> on is taken for a person.
    /// </summary>
    public static bool IsFormer(string digits) =>
        digits.Length == FormerLength && digits.All(char.IsAsciiDigit) && Provinces.Contains(digits[..2])
        && Number(digits.AsSpan(6, 2)) >= FirstFormerBirth % 100 && BirthIn($"{digits[..6]}19{digits[6..]}") is not null;

    private static string? FaultOf(string? s)
    {
        if (s is not { Length: Length }) return $"it has 18 characters, not {s?.Length ?? 0} (GB 11643)";
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            if (!char.IsAsciiDigit(s[i])) return $"character {i + 1} should be a digit (GB 11643)";
            sum += (s[i] - '0') * Weights[i];
        }
        if (s[0] != '9' && !Provinces.Contains(s[..2])) return "the first two digits name no province (GB/T 2260)";
        if (BirthIn(s) is null) return "characters 7 to 14 are no day of the calendar (GB 11643)";
        var check = CheckCharacters[sum % 11];
        return char.ToUpperInvariant(s[17]) == check ? null : $"the check character should be {check} (GB 11643)";
    }

    private static LocalDate? BirthIn(string s)
    {
        var (year, month, day) = (Number(s.AsSpan(6, 4)), Number(s.AsSpan(10, 2)), Number(s.AsSpan(12, 2)));
        return year >= 1800 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
