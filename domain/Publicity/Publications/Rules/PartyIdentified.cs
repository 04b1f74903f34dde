using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>An organisation is named with its credit code, a natural person with a resident id, and nobody with both.</summary>
[Law(DualPublicity.Fields)]
[RuleText(
    "法人、非法人组织和个体工商户须有统一社会信用代码，自然人须有公民身份号码，且均须有名称。",
    "An organisation or individual business is named with its credit code, a natural person with a resident id.")]
public static class PartyIdentified
{
    public static readonly RuleId Id = new("PUB-EVA-002");

    public static Refusal? Check(PartyConcerned party)
    {
        var natural = party.Kind is PartyKind.NaturalPerson;
        return string.IsNullOrWhiteSpace(party.Name) || natural != party.ResidentId is not null || natural == party.CreditCode is not null
            ? new Refusal(Id)
            : null;
    }
}
