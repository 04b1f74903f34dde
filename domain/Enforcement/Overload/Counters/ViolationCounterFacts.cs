using System.Collections.Immutable;
using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>What can become legally true of a counter of violations, in life order. The stored contract.</summary>
public abstract record ViolationCounterFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>计次 (HSPR 66): a decided case of overload counts against the subject.</summary>
/// <param name="ActOn">Day of the violation: what the year is counted by.</param>
/// <param name="Truck">The truck that was overloaded.</param>
[Fact("enforcement.violation-counter.counted.v1")]
public sealed record ViolationCounted(
    CaseId Case, string DecisionNumber, LocalDate ActOn, Plate Truck, LocalDate On) : ViolationCounterFact;

/// <summary>冲销: the decision fell, and so does what was counted.</summary>
/// <param name="Document">Number of the document that revoked or changed the decision.</param>
[Fact("enforcement.violation-counter.uncounted.v1")]
public sealed record ViolationUncounted(CaseId Case, string Document, LocalDate On) : ViolationCounterFact;

/// <summary>月末车辆数: trucks on an enterprise's certificate list at the end of a month.</summary>
/// <param name="MonthEnd">Last day of the month.</param>
[Fact("enforcement.violation-counter.fleet-recorded.v1")]
public sealed record FleetRecorded(LocalDate MonthEnd, int Trucks, LocalDate On) : ViolationCounterFact;

/// <summary>达到法定次数 (HSPR 66): a licensing measure is due.</summary>
/// <param name="Count">Violations of a truck or driver; violating trucks of an enterprise.</param>
/// <param name="Fleet">Trucks of the enterprise; null for a truck or driver.</param>
/// <param name="From">First day of the year that was counted.</param>
/// <param name="Until">Its last day: the day of the latest violation in it.</param>
/// <param name="Cases">The cases counted, by day of the violation.</param>
[Fact("enforcement.violation-counter.threshold-crossed.v1")]
public sealed record CounterThresholdCrossed(
    CounterId Counter,
    CounterMeasure Measure,
    int Count,
    int? Fleet,
    LocalDate From,
    LocalDate Until,
    ImmutableArray<CaseId> Cases,
    LocalDate On) : ViolationCounterFact;

/// <summary>The crossing no longer stands: what rested on it is to be undone.</summary>
/// <param name="From">First day of the year of the crossing.</param>
/// <param name="Until">Its last day.</param>
[Fact("enforcement.violation-counter.threshold-undone.v1")]
public sealed record CounterThresholdUndone(
    CounterId Counter, CounterMeasure Measure, LocalDate From, LocalDate Until, LocalDate On) : ViolationCounterFact;

/// <summary>What HSPR 66 orders when a counter has crossed its threshold.</summary>
public enum CounterMeasure
{
    /// <summary>吊销车辆营运证</summary>
    RevokeVehicleCertificate,

    /// <summary>责令停止从事营业性运输</summary>
    StopDriver,

    /// <summary>责令停业整顿</summary>
    StopEnterprise,
}
