using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>Only a decision to penalise that was taken is served, and not before its day.</summary>
[Law(AdministrativePenaltyLaw.Art61)]
[RuleText(
    "没有可以送达的处罚决定，或者送达日期 {servedOn} 早于决定日期。",
    "There is no decision to serve, or the day of service ({servedOn}) is before it.")]
public static class DecisionToServe
{
    public static readonly RuleId Id = new("ENF-SRV-001");

    public static Refusal? Check(EnforcementCase enforcementCase, LocalDate servedOn) =>
        enforcementCase.Decision is { } decision && servedOn >= decision.On ? null : new Refusal(Id, ("servedOn", servedOn));
}
