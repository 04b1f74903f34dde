using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Regulatory.Domain.Publicity;

/// <summary>
/// Texts that the public will read: no full id or mobile number stands in them (data-governance D-07), however wide or spaced the digits
/// are written.
/// </summary>
public static class PublicTexts
{
    /// <summary>Spaces or hyphens between two digits of one number.</summary>
    private const int WidestGap = 3;

    private const int MobileLength = 11, IdLength = 18;

    /// <summary>Every text of a publication that comes from people.</summary>
    public static ImmutableArray<string> Of(PartyConcerned party, PenaltyContent? penalty, LicenceContent? licence, string? remark)
    {
        string?[] texts =
        [
            party.Name, party.LegalRepresentative, remark,
            penalty?.ViolationType, penalty?.Facts, penalty?.Content, penalty?.Certificate,
            .. penalty is { Basis.IsDefault: false } ? penalty.Basis : [],
            licence?.DocumentName, licence?.CertificateName, licence?.CertificateNumber, licence?.Content,
        ];
        return [.. texts.OfType<string>()];
    }

    /// <summary>Whether a text carries a full resident id or mobile number.</summary>
    public static bool Exposes(string text) => NumbersIn(text).Any();

    /// <summary>The text with such numbers masked: 4403**********123X, 138****8000.</summary>
    public static string Masked(string text)
    {
        var masked = new StringBuilder();
        var from = 0;
        foreach (var (start, end, mask) in NumbersIn(text).Where(number => number.Start >= from))
        {
            masked.Append(text, from, start - from).Append(mask);
            from = end;
        }
        return masked.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The text with a natural person's name as the public reads it: 张三 is 张*.</summary>
    /// <param name="person">Full name; null where there is none, or it was erased.</param>
    public static string WithoutName(string text, string? person) => person is { Length: > 1 }
        ? text.Replace(person, PublicParty.NameOf(person), StringComparison.Ordinal)
        : text;

    private static IEnumerable<(int Start, int End, string Mask)> NumbersIn(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsDigit(text[start]) || (start > 0 && IsDigit(text[start - 1]))) continue;
            if (NumberAt(text, start) is not var (end, mask)) continue;
            yield return (start, end, mask);
            start = end - 1;
        }
    }

    /// <summary>The number of somebody that begins here: digits, with gaps, up to a length at which they are one.</summary>
    private static (int End, string Mask)? NumberAt(string text, int start)
    {
        var digits = new StringBuilder(IdLength);
        for (var at = start; at < text.Length && digits.Length < IdLength; at++)
        {
            var plain = Plain(text[at]);
            if (plain is ' ')
            {
                if (!ContinuesAfterGap(text, at, digits.Length)) return null;
                continue;
            }
            if (plain is '\0' || (plain is 'X' && digits.Length != IdLength - 1)) return null;
            digits.Append(plain);
            var ends = at + 1 == text.Length || !IsDigit(text[at + 1]);
            if (ends && MaskOf(digits.ToString()) is { } mask) return (at + 1, mask);
        }
        return null;
    }

    private static bool ContinuesAfterGap(string text, int at, int read)
    {
        var next = at;
        while (next < text.Length && next - at < WidestGap && Plain(text[next]) is ' ') next++;
        return next < text.Length && (IsDigit(text[next]) || (read == IdLength - 1 && Plain(text[next]) is 'X'));
    }

    private static string? MaskOf(string number) => number.Length switch
    {
        MobileLength when number[0] is '1' && number[1] is >= '3' => $"{number[..3]}****{number[^4..]}",
        IdLength when ResidentId.TryParse(number, null, out _) => $"{number[..4]}**********{number[^4..]}",
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
}
