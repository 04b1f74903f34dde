using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Monitors;

namespace Regulatory.Projections.Supervision;

/// <summary>What each monitor handled in a month 监控员月度处置, and whose rate of false-alarm closings is looked at (V-07).</summary>
/// <param name="Id">Account and month: <c>fleet-gz@2026-03</c>.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="FlaggedOn">Day on which the rate was found to be too high.</param>
[ReadModel("monitor_months", version: 1), ReadableBySupervisors]
public sealed record MonitorMonths(
    [property: Key] string Id,
    [property: Filterable] string Account,
    [property: Filterable] LocalDate Month,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    int Handled,
    int FalseOnes,
    [property: Filterable] LocalDate? FlaggedOn,
    int? FlaggedPercent,
    long Version)
{
    public static MonitorMonths Evolve(MonitorMonths? row, MonitorMonthFact fact, FactContext at) => fact switch
    {
        HandledAlarmCounted counted => (row ?? New(counted.Division, at)) with
        {
            Handled = (row?.Handled ?? 0) + 1, FalseOnes = (row?.FalseOnes ?? 0) + (counted.False ? 1 : 0), Version = at.Version,
        },
        FalseAlarmRateFlagged flagged => row! with { FlaggedOn = flagged.On, FlaggedPercent = flagged.Percent, Version = at.Version },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static MonitorMonths New(DivisionCode division, FactContext at)
    {
        var id = MonitorMonthId.Parse(at.Key);
        return new(at.Key, id.Account, id.Month.OnDayOfMonth(1), division, 0, 0, null, null, at.Version);
    }
}
