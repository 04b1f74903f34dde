using System.Collections.Immutable;

namespace Regulatory.Domain.Publicity;

/// <summary>
/// Texts that the public will read: no full id or mobile number stands in them (data-governance D-07), however wide or spaced the digits
/// are written.
/// </summary>
public static class PublicTexts
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
    public static bool Exposes(string text) => NumbersOfPersons.StandIn(text);

    /// <summary>The text with such numbers masked: 4403**********123X, 138****8000.</summary>
    public static string Masked(string text) => NumbersOfPersons.Masked(text);

    /// <summary>The text with a natural person's name as the public reads it: 张三 is 张*.</summary>
    /// <param name="person">Full name; null where there is none, or it was erased.</param>
    public static string WithoutName(string text, string? person) => person is { Length: > 1 }
        ? text.Replace(person, PublicParty.NameOf(person), StringComparison.Ordinal)
        : text;
}
