using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Rules;

/// <summary>
/// A party is known by a credit code, or as a natural person by a resident id; and nobody is named anew who is about to be
/// forgotten.
/// </summary>
[Law(OwnRules.Records)]
[RuleText(
    "当事人须有统一社会信用代码或者居民身份证号码，且其个人信息不在删除办理中。",
    "The party needs a unified social credit code or a resident id, and must not be about to be forgotten.")]
public static class PartyIdentified
{
    public static readonly RuleId Id = new("ENF-REC-005");

    public static Refusal? Check(PartyConcerned? party, EnforcementContext context) => party switch
    {
        null => null,
        { Kind: PartyKind.NaturalPerson, ResidentId: { } id } when Known(id, context) => null,
        { Kind: not PartyKind.NaturalPerson, CreditCode: not null, ResidentId: null } => null,
        _ => new Refusal(Id),
    };

    private static bool Known(ResidentId id, EnforcementContext context) =>
        context.Persons.TryGetValue(id, out var person) && !context.Leaving.Contains(person);
}
