using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>A hearing is held by its chair on the day that was told.</summary>
[Law(AdministrativePenaltyLaw.Art64)]
[RuleText(
    "听证应当由主持人 {chair} 于 {day} 举行。",
    "The hearing is held by {chair} on {day}.")]
public static class CaseHearingAsScheduled
{
    public static readonly RuleId Id = new("ENF-HEA-004");

    public static Refusal? Check(EnforcementCase enforcementCase, EnforcementContext context) =>
        enforcementCase.Hearing.Scheduled is { } scheduled && scheduled.HeldOn == context.On
        && scheduled.Chair.Account == context.Actor.Account
            ? null
            : new Refusal(
                Id, ("chair", enforcementCase.Hearing.Scheduled?.Chair.Name ?? "—"),
                ("day", enforcementCase.Hearing.Scheduled is { } announced ? announced.HeldOn : "—"));
}
