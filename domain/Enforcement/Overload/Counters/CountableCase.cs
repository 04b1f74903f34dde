using Regulatory.Domain.Enforcement.Cases;

namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>What a counter must know of a case: whether there is a decision that stands.</summary>
/// <param name="DecisionNumber">Number of the decision; null while nothing is decided.</param>
/// <param name="IsRevoked">The decision was revoked, or changed so that no penalty is left.</param>
public sealed record CountableCase(CaseId Case, string? DecisionNumber, bool IsRevoked)
{
    /// <summary>What a case says of itself.</summary>
    public static CountableCase Of(CaseId id, EnforcementCase state) =>
        new(id, state.Decision?.DecisionNumber, state.DecisionRevoked || state.Standing.IsEmpty);
}
