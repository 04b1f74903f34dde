using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Regulatory.Domain.Publicity;

/// <summary>
/// Texts that the public will read: no full id or mobile number stands in them (data-governance D-07), however wide or spaced the digits
/// are written.
/// </summary>
public static partial class PublicTexts
{
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
    public static bool Exposes(string text)
    {
        var plain = text.Normalize(NormalizationForm.FormKC);
        return Carries(plain) || Carries(Gap.Replace(plain, ""));
    }

    /// <summary>The text with such numbers masked: 4403**********123X, 138****8000.</summary>
    public static string Masked(string text)
    {
        if (!Exposes(text)) return text;
        var plain = text.Normalize(NormalizationForm.FormKC);
        var masked = Mask(plain);
        // Digits that were spaced apart are masked with the gaps gone.
        return Exposes(masked) ? Mask(Gap.Replace(plain, "")) : masked;
    }

    private static bool Carries(string text) => Mobile.IsMatch(text) || LongNumber.Matches(text).Any(IsResidentId);

    private static bool IsResidentId(Match number) => ResidentId.TryParse(number.Value, null, out _);

    private static string Mask(string text) => Mobile.Replace(
        LongNumber.Replace(text, number => IsResidentId(number) ? $"{number.Value[..4]}**********{number.Value[^4..]}" : number.Value),
        number => $"{number.Value[..3]}****{number.Value[^4..]}");

    [GeneratedRegex("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])")]
    private static partial Regex LongNumber { get; }

    [GeneratedRegex("(?<![0-9])1[3-9][0-9]{9}(?![0-9])")]
    private static partial Regex Mobile { get; }

    [GeneratedRegex("(?<=[0-9])[ -](?=[0-9Xx])")]
    private static partial Regex Gap { get; }
}
