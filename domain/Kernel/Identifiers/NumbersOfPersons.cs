using System.Globalization;
using System.Text;

namespace Regulatory.Domain.Kernel;

/// <summary>
/// Numbers of natural persons in texts and in other numbers, however wide or spaced their digits are written: resident ids by their check
/// character, the former ones of 15 digits by their day of birth, mobile numbers by their beginning (data-governance §6.3, D-07; PIPL 28).
/// </summary>
public static class NumbersOfPersons
{
    /// <summary>Spaces or hyphens between two digits of one number.</summary>
    private const int WidestGap = 3;

    private const int MobileLength = 11;

    /// <summary>Whether a text carries a full resident id or mobile number.</summary>
    public static bool StandIn(string text) => InText(text).Any();

    /// <summary>The text with such numbers masked: 4403**********123X, 138****8000.</summary>
    public static string Masked(string text) => Masked(text, InText(text));

    /// <summary>
    /// Whether a number that something else is known by contains a resident id: also between letters and other digits, as numbers of
    /// certificates are made.
    /// </summary>
    public static bool IdIsIn(string number) => IdsIn(number).Any();

    /// <summary>The number with the resident id in it masked; itself where there is none.</summary>
    public static string WithoutId(string number) => Masked(number, IdsIn(number));

    private static string Masked(string text, IEnumerable<Found> numbers)
    {
        var masked = new StringBuilder();
        var from = 0;
        foreach (var (start, end, mask) in numbers)
        {
            masked.Append(text, from, start - from).Append(mask);
            from = end;
        }
        return from == 0 ? text : masked.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>In running text a longer row of digits is another number, whatever it contains.</summary>
    private static IEnumerable<Found> InText(string text) => In(text, start => NumberAt(text, start, standsAlone: true, mobiles: true), standAlone: true);

    private static IEnumerable<Found> IdsIn(string number) => In(number, start => NumberAt(number, start, standsAlone: false, mobiles: false), standAlone: false);

    private static IEnumerable<Found> In(string text, Func<int, Found?> at, bool standAlone)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsDigit(text[start]) || (standAlone && Follows(text, start)) || at(start) is not { } found) continue;
            yield return found;
            start = found.End - 1;
        }
    }

    /// <summary>The number of somebody that begins here: digits, with gaps, up to a length at which they are one. The longest counts.</summary>
    private static Found? NumberAt(string text, int start, bool standsAlone, bool mobiles)
    {
        var digits = new StringBuilder(ResidentId.Length);
        Found? shorter = null;
        for (var at = start; at < text.Length && digits.Length < ResidentId.Length; at++)
        {
            var plain = Plain(text[at]);
            if (plain is ' ')
            {
                if (!ContinuesAfterGap(text, at, digits.Length)) break;
                continue;
            }
            if (plain is '\0' || (plain is 'X' && digits.Length != ResidentId.Length - 1)) break;
            digits.Append(plain);
            var ends = at + 1 == text.Length || !IsDigit(text[at + 1]);
            if (digits.Length == ResidentId.Length)
            {
                if ((ends || !standsAlone) && ResidentId.TryParse(digits.ToString(), null, out var id)) return new(start, at + 1, ResidentId.Masked(id.Value));
            }
            else if (ends && !Follows(text, start) && MaskOf(digits.ToString(), mobiles) is { } mask)
            {
                shorter ??= new(start, at + 1, mask);
            }
        }
        return shorter;
    }

    private static bool Follows(string text, int start) => start > 0 && IsDigit(text[start - 1]);

    private static bool ContinuesAfterGap(string text, int at, int read)
    {
        var next = at;
        while (next < text.Length && next - at < WidestGap && Plain(text[next]) is ' ') next++;
        return next < text.Length && (IsDigit(text[next]) || (read == ResidentId.Length - 1 && Plain(text[next]) is 'X'));
    }

    private static string? MaskOf(string number, bool mobiles) => number.Length switch
    {
        MobileLength when mobiles && number[0] is '1' && number[1] is >= '3' => $"{number[..3]}****{number[^4..]}",
        ResidentId.FormerLength when ResidentId.IsFormer(number) => ResidentId.Masked(number),
        _ => null,
    };

    private static bool IsDigit(char character) => CharUnicodeInfo.GetDecimalDigitValue(character) >= 0;

    /// <summary>A digit, X, or a gap (as a space), however it is written; anything else as NUL.</summary>
    private static char Plain(char character)
    {
        if (CharUnicodeInfo.GetDecimalDigitValue(character) is >= 0 and var digit) return (char)('0' + digit);
        return character switch
        {
            'X' or 'x' or '\uFF38' or '\uFF58' => 'X',
            '-' or '\uFF0D' or (>= '\u2010' and <= '\u2015') or (>= '\u200B' and <= '\u200D') or '\uFEFF' => ' ',
            _ when char.IsWhiteSpace(character) => ' ',
            _ => '\0',
        };
    }

    /// <param name="End">After its last character.</param>
    /// <param name="Mask">What stands in its place.</param>
    private sealed record Found(int Start, int End, string Mask);
}
