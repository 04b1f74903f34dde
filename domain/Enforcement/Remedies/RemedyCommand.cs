using System.Diagnostics;
using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Enforcement.Rules;

namespace Regulatory.Domain.Enforcement.Remedies;

/// <summary>An act upon one reconsideration or suit.</summary>
public abstract record RemedyCommand
{
    public abstract RemedyId Remedy { get; init; }
}

/// <summary>The way of a reconsideration or suit, as the agency whose decision is challenged records it.</summary>
public static partial class RemedyDecider
{
    public static Decision<RemedyFact> Decide(ReviewOrSuit state, RemedyCommand command, EnforcementContext context) =>
        EntriesInOrder.Check(state.LastOn, context) is { } disorder ? disorder : command switch
        {
            FileRemedy act => Decide(state, act, context),
            _ when KnownOnRecord.Check(state.Filing is not null, command.Remedy) is { } unknown => unknown,
            AcceptRemedy act => Decide(state, act, context),
            RejectRemedy act => Decide(state, act, context),
            ExtendRemedy act => Decide(state, act, context),
            DecideRemedy act => Decide(state, act, context),
            WithdrawRemedy act => Decide(state, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
