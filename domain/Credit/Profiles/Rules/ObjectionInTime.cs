using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles.Rules;

/// <summary>Whoever is graded may object within the announcement.</summary>
[Law(ConstructionCreditRules.Announcement)]
[RuleText(
    "异议须在公示期内（至 {due}）提出。",
    "An objection is raised while the grade is announced, to {due}.")]
public static class ObjectionInTime
{
    public static readonly RuleId Id = new("CRD-GRD-007");

    public static Refusal? Check(Grading grading, LocalDate on) =>
        grading is { Stage: GradingStage.Announced or GradingStage.ObjectionPending, ObjectBy: { } due } && !due.IsPassedOn(on)
            ? null
            : new Refusal(Id, ("due", (object?)grading.ObjectBy?.Due ?? "—"));
}
