using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>What became of a decision on review or in court.</summary>
public enum Overturning
{
    /// <summary>撤销: it never had effect.</summary>
    Revoked,

    /// <summary>变更: other penalties stand in its place.</summary>
    Changed,
}

/// <summary>处罚决定被撤销或变更: whoever was told of the decision corrects what they hold.</summary>
/// <param name="Document">Number of the review decision, judgment or own decision.</param>
/// <param name="Penalties">Those that stand now; none when it was revoked.</param>
[Contract("enforcement.penalty-decision.overturned.v1")]
public sealed record PenaltyOverturnedNotice(
    FactTold Fact,
    string CaseNumber,
    string DecisionNumber,
    Overturning How,
    string Document,
    ImmutableArray<PenaltyTold> Penalties,
    LocalDate On) : FactMessage(Fact)
{
    public override string Subject => DecisionNumber;
}
