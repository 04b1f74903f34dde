namespace Regulatory.Domain.Publicity;

/// <summary>
/// What a document says of its party: in clear for organisations, sealed for natural persons, so that it is forgotten with them.
/// </summary>
/// <param name="Clear">Null for natural persons.</param>
/// <param name="Sealed">Null for organisations.</param>
public sealed record PartyText(string? Clear, Personal? Sealed)
{
    /// <summary>The text as long as it can be read; null once the person was erased.</summary>
    public string? Text => Clear ?? Sealed?.Clear;

    public static PartyText Of(string text, PartyOnRecord party) =>
        party.Kind is PartyKind.NaturalPerson ? new(null, new(party.Party, text)) : new(text, null);

    public static PartyText? OfOptional(string? text, PartyOnRecord party) => text is null ? null : Of(text, party);
}
