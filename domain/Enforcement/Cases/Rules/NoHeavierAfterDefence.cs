using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>E-04: on the facts of the notice the decision is never heavier than what the notice proposed.</summary>
[Law(AdministrativePenaltyLaw.Art45)]
[RuleText(
    "处罚决定不得重于违法行为通知书拟作出的处罚（{kind}）；因陈述申辩、听证不得加重处罚。",
    "The decision may not be heavier than what the notice proposed ({kind}): a defence or hearing never makes it so.")]
public static class NoHeavierAfterDefence
{
    public static readonly RuleId Id = new("ENF-DEC-004");

    public static Refusal? Check(EnforcementCase enforcementCase, ImmutableArray<Penalty> penalties) =>
        PenaltyWeight.Heavier(penalties, enforcementCase.Notice!.Proposed) is { } kind ? new Refusal(Id, ("kind", kind)) : null;
}
