using Regulatory.Domain.Governance.Holds.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Governance.Holds;

/// <summary>解除保全: ends one hold; others on the same person or matter go on.</summary>
/// <param name="Document">The order or decision that ends it.</param>
[ActOf(Role.DecisionMaker, Role.SuperiorAuthority)]
[Law(OwnRules.LegalHold)]
public sealed record ReleaseLegalHold(HoldScope Scope, string Number, string Document) : HoldCommand;

public static partial class HoldDecider
{
    private static Decision<HoldFact> Decide(LegalHolds holds, ReleaseLegalHold command, HoldContext context)
    {
        if (NumberedHold.Check(command.Number, command.Document) is { } unnamed) return unnamed;
        if (holds.Ended.Contains(command.Number)) return Decision<HoldFact>.Nothing;
        return HoldInForce.Check(holds, command.Number) is { } none
            ? none
            : new LegalHoldReleased(command.Number, command.Document, context.On);
    }
}
