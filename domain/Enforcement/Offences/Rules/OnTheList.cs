using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Offences.Rules;

/// <summary>Only what is on the list can be amended, divided or abolished.</summary>
[Law(OwnRules.OffenceCatalogue)]
[RuleText("违法行为 {offence} 不在目录中。", "Offence {offence} is not on the list.")]
public static class OnTheList
{
    public static readonly RuleId Id = new("ENF-CAT-004");

    public static Refusal? Check(OffenceCode code, Offence offence) => offence.Latest is null ? new Refusal(Id, ("offence", code)) : null;
}
