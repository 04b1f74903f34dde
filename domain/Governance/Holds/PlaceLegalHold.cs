using Regulatory.Domain.Governance.Holds.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Holds;

/// <summary>保全: keeps everything of a person or matter from being destroyed or forgotten, whatever periods run out.</summary>
/// <param name="Number">Number of the case, accident or audit.</param>
/// <param name="Document">The order or decision that demands it.</param>
[ActOf(Role.DecisionMaker, Role.SuperiorAuthority)]
[Law(OwnRules.LegalHold)]
public sealed record PlaceLegalHold(HoldScope Scope, string Number, HoldCause Cause, string Document) : HoldCommand;

public static partial class HoldDecider
{
    private static Decision<HoldFact> Decide(LegalHolds holds, PlaceLegalHold command, HoldContext context)
    {
        if (NumberedHold.Check(command.Number, command.Document) is { } unnamed) return unnamed;
        if (HoldOnKnown.Check(command.Scope, context) is { } unknown) return unknown;
        var placed = new LegalHoldPlaced(command.Number, command.Cause, command.Document, context.On);
        if (holds.InForce.TryGetValue(command.Number, out var there) && there with { On = placed.On } == placed)
            return Decision<HoldFact>.Nothing;
        return HoldNumberOnce.Check(holds, command.Number) is { } again ? again : placed;
    }
}
