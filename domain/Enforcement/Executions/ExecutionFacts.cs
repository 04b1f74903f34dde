using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Executions;

/// <summary>What can become legally true of the enforcement of a duty other than money, in life order. The stored contract.</summary>
public abstract record ExecutionFact
{
    /// <summary>Number of the decision, or of the order to correct, that is enforced.</summary>
    public abstract string DecisionNumber { get; init; }

    /// <summary>Number of the paper that says so.</summary>
    public abstract string Document { get; init; }

    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>催告履行义务 (ACL 35): the party was called upon to do what it was told to do.</summary>
/// <param name="Duty">What is to be done.</param>
/// <param name="Manner">How it is to be done.</param>
/// <param name="ServedOn">Day of service.</param>
/// <param name="Division">Of the case, as the filing says.</param>
[Fact("enforcement.execution.demanded.v1")]
public sealed record DutyDemanded(
    string DecisionNumber,
    string Document,
    string Duty,
    string Manner,
    LocalDate PerformBy,
    ServiceMethod Method,
    LocalDate ServedOn,
    DivisionCode Division,
    LocalDate On) : ExecutionFact;

/// <summary>强制拆除公告 (ACL 44): the party has until a day to remove an unlawful structure; then it is removed by force.</summary>
/// <param name="Structure">违法的建筑物、构筑物、设施</param>
[Fact("enforcement.execution.demolition-announced.v1")]
public sealed record DemolitionAnnounced(
    string DecisionNumber, string Document, string Structure, string Place, string Reasons, LocalDate RemoveBy, DivisionCode Division, LocalDate On)
    : ExecutionFact;

/// <summary>代履行决定 (ACL 50 to 52): somebody else performs at the party's cost.</summary>
/// <param name="Demand">Number of the demand that came before; null where it is done at once.</param>
/// <param name="Basis">Articles beside those of the Compulsion Law, as printed.</param>
/// <param name="Subject">标的: what is performed.</param>
/// <param name="Performer">代履行人: the agency, or a third person without an interest.</param>
/// <param name="Budget">费用预算</param>
/// <param name="Immediate">Obstacles on a road or waterway that have to go at once (ACL 52).</param>
[Fact("enforcement.execution.substitute-decided.v1")]
public sealed record SubstitutePerformanceDecided(
    string DecisionNumber,
    string Document,
    string? Demand,
    string Reasons,
    ImmutableArray<string> Basis,
    string Subject,
    string Manner,
    string Performer,
    LocalDate From,
    LocalDate Until,
    Money Budget,
    bool Immediate,
    DivisionCode Division,
    LocalDate On) : ExecutionFact;

/// <summary>中止行政强制执行 (ACL 39).</summary>
[Fact("enforcement.execution.suspended.v1")]
public sealed record ExecutionSuspended(
    string DecisionNumber, string Document, ExecutionSuspensionGround Ground, string Reasons, DivisionCode Division, LocalDate On) : ExecutionFact;

/// <summary>恢复行政强制执行 (ACL 39): what made it wait is gone.</summary>
[Fact("enforcement.execution.resumed.v1")]
public sealed record ExecutionResumed(string DecisionNumber, string Document, string Reasons, LocalDate On) : ExecutionFact;

/// <summary>终结行政强制执行 (ACL 40).</summary>
[Fact("enforcement.execution.ended.v1")]
public sealed record ExecutionEnded(
    string DecisionNumber, string Document, ExecutionEndGround Ground, string Reasons, DivisionCode Division, LocalDate On) : ExecutionFact;
