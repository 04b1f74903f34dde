using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>
/// E-04: once the party has answered a notice, a later one proposes nothing heavier, unless something was found since and the facts
/// are others.
/// </summary>
[Law(AdministrativePenaltyLaw.Art45)]
[RuleText(
    "当事人已就拟作出的处罚陈述申辩或者听证，没有新查明的事实，不得另行告知更重的处罚（{kind}）。",
    "The party has answered what was proposed: without facts found since, no heavier penalty ({kind}) is proposed.")]
public static class NoHeavierNotice
{
    public static readonly RuleId Id = new("ENF-NOT-003");

    public static Refusal? Check(EnforcementCase enforcementCase, ServeViolationNotice command)
    {
        if (enforcementCase.Answered is not { } answered) return null;
        if (enforcementCase.FoundSinceNotice && command.Facts != answered.Facts) return null;
        return PenaltyWeight.Heavier(command.Proposed, answered.Proposed) is { } kind ? new Refusal(Id, ("kind", kind)) : null;
    }
}
