using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences.Rules;

/// <summary>An offence that is on the list is amended, not listed again.</summary>
[Law(OwnRules.OffenceCatalogue)]
[RuleText("违法行为 {offence} 已在目录中，只能调整。", "Offence {offence} is on the list already and can only be amended.")]
public static class ListedOnce
{
    public static readonly RuleId Id = new("ENF-CAT-003");

    public static Refusal? Check(OffenceCode code, Offence offence) => offence.Latest is null ? null : new Refusal(Id, ("offence", code));
}
