using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>A grade is final only after it stood announced for its whole period: at least ten working days.</summary>
[Law(ConstructionCreditRules.Announcement)]
[RuleText(
    "公示期至 {due}，期满前不得公告。",
    "The announcement runs to {due}; before that day is over the grade is not confirmed.")]
public static class AnnouncementRunsOut
{
    public static readonly RuleId Id = new("CRD-GRD-005");

    public static Refusal? Check(Grading grading, LocalDate on) =>
        grading.ObjectBy is { } due && due.IsPassedOn(on) ? null : new Refusal(Id, ("due", (object?)grading.ObjectBy?.Due ?? "—"));
}
