using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Enforcement;

/// <summary>How far the agency has come with enforcing a duty itself.</summary>
public enum ExecutionStanding
{
    /// <summary>已催告</summary>
    Demanded,

    /// <summary>已公告强制拆除</summary>
    DemolitionAnnounced,

    /// <summary>已决定代履行</summary>
    SubstituteDecided,

    /// <summary>已中止</summary>
    Suspended,

    /// <summary>已恢复</summary>
    Resumed,

    /// <summary>已终结</summary>
    Ended,
}

/// <summary>The book of compulsory enforcement 行政强制执行台账: what the agency enforces itself beside money, one row a case.</summary>
/// <param name="DecisionNumber">Of the decision, or of the order to correct, that is enforced.</param>
/// <param name="LastDocument">Number of the latest paper.</param>
/// <param name="Duty">What is to be done; null where only the enforcement of a fine was suspended or ended.</param>
/// <param name="PerformBy">Last day for the party to do it.</param>
/// <param name="Performer">Who performs in its place.</param>
/// <param name="Budget">What that is to cost.</param>
/// <param name="Reasons">Of the latest suspension, resumption or end.</param>
/// <param name="Version">Version of the stream: what an act on it is based on.</param>
[ReadModel("execution_book", version: 1), ReadableByCaseworkers]
public sealed record ExecutionBook(
    [property: Key] CaseId Case,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] ExecutionStanding Standing,
    [property: Filterable] string DecisionNumber,
    string LastDocument,
    string? Duty,
    [property: Filterable] LocalDate? PerformBy,
    string? Performer,
    LocalDate? From,
    LocalDate? Until,
    Money? Budget,
    string? Reasons,
    [property: Filterable] LocalDate ChangedOn,
    long Version)
{
    public static ExecutionBook Evolve(ExecutionBook? row, ExecutionFact fact, FactContext at)
    {
        var next = fact switch
        {
            DutyDemanded demanded => New(row, at, demanded.Division, ExecutionStanding.Demanded) with { Duty = demanded.Duty, PerformBy = demanded.PerformBy },
            DemolitionAnnounced announced => New(row, at, announced.Division, ExecutionStanding.DemolitionAnnounced) with
            {
                Duty = row?.Duty ?? announced.Structure, PerformBy = announced.RemoveBy,
            },
            SubstitutePerformanceDecided decided => New(row, at, decided.Division, ExecutionStanding.SubstituteDecided) with
            {
                Duty = row?.Duty ?? decided.Subject, Performer = decided.Performer, From = decided.From, Until = decided.Until, Budget = decided.Budget,
            },
            ExecutionSuspended suspended => New(row, at, suspended.Division, ExecutionStanding.Suspended) with { Reasons = suspended.Reasons },
            ExecutionResumed resumed => row! with { Standing = ExecutionStanding.Resumed, Reasons = resumed.Reasons },
            ExecutionEnded ended => New(row, at, ended.Division, ExecutionStanding.Ended) with { Reasons = ended.Reasons },
            _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
        };
        return next with { DecisionNumber = fact.DecisionNumber, LastDocument = fact.Document, ChangedOn = fact.On, Version = at.Version };
    }

    private static ExecutionBook New(ExecutionBook? row, FactContext at, DivisionCode division, ExecutionStanding standing) =>
        (row ?? new(CaseId.Parse(at.Key), division, standing, "", "", null, null, null, null, null, null, null, default, 0)) with { Standing = standing };
}
