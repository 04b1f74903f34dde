using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A case is about an offence of the catalogue that was one on the day of the act.</summary>
[Law(AdministrativePenaltyLaw.Art37)]
[RuleText(
    "违法行为目录中没有在 {actOn} 有效的 {offence}。",
    "The catalogue has no offence {offence} that was one on {actOn}.")]
public static class OffenceOnTheList
{
    public static readonly RuleId Id = new("ENF-FIL-004");

    public static Refusal? Check(AllegedActStated act, EnforcementContext context) =>
        context.Offence.TermsOn(act.EndedOn ?? act.ActOn) is null
            ? new Refusal(Id, ("offence", act.Offence), ("actOn", act.EndedOn ?? act.ActOn))
            : null;
}
