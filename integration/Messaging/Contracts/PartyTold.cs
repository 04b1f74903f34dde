using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>当事人 in messages: an organisation by name and code; of a natural person only what the receiver's duty needs (PIPL 34).</summary>
/// <param name="Name">Name of an organisation or individual business; absent for natural persons.</param>
/// <param name="PersonName">Of a natural person; absent when it was erased.</param>
/// <param name="ResidentId">Of a natural person; absent when it was erased.</param>
public sealed record PartyTold(
    PartyKind Kind,
    string? Name = null,
    string? CreditCode = null,
    [property: OnlyFor(Partners.Police, Partners.CreditPlatform, Partners.RegistrationPlace)] string? PersonName = null,
    [property: OnlyFor(Partners.Police, Partners.CreditPlatform)] string? ResidentId = null)
{
    public static PartyTold Of(PartyOnRecord party) =>
        new(party.Kind, party.Name, party.CreditCode?.ToString(), party.PersonName?.Clear, party.Kind is PartyKind.NaturalPerson ? party.ResidentId?.Clear : null);
}
