namespace Regulatory.Domain.Publicity;

/// <summary>
/// A party as the public may see it: an organisation in full, of a natural person the family name and a masked id (data-governance §6.3,
/// D-07). The full values never leave through here.
/// </summary>
/// <param name="Name">张* for a natural person.</param>
/// <param name="LegalRepresentative">法定代表人; null once erased.</param>
/// <param name="MaskedId">4403**********123X; null for organisations, and once erased.</param>
public sealed record PublicParty(PartyKind Kind, string Name, CreditCode? CreditCode, string? LegalRepresentative, string? MaskedId)
{
    /// <summary>What stands in the place of the name of somebody who was erased.</summary>
    public const string Erased = "已删除 erased";

    public static PublicParty Of(PartyOnRecord party) => new(
        party.Kind,
        party.Name ?? NameOf(party.PersonName?.Clear),
        party.CreditCode,
        party.LegalRepresentative?.Clear,
        party.Kind is PartyKind.NaturalPerson && party.ResidentId?.Clear is { } id ? ResidentId.Masked(id) : null);

    /// <summary>What a document says of its party, without the full name of a natural person.</summary>
    public static string? TextOf(PartyText? text, PartyOnRecord party) =>
        text?.Text is { } said ? PublicTexts.WithoutName(said, party.PersonName?.Clear) : null;

    /// <summary>The number of a licence or certificate; a resident id in it is masked, however long the number is.</summary>
    public static string? NumberOf(string? number) => number is null ? null : NumbersOfPersons.WithoutId(number);

    /// <summary>The family name of a natural person and an asterisk.</summary>
    internal static string NameOf(string? person) => person switch
    {
        null => Erased,
        "" => "*",
        _ => person.EnumerateRunes().First() + "*",
    };
}
