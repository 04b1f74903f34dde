using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Counters;

/// <summary>
/// The years that count: each ends with the day of a violation. Over its threshold is a truck or driver with more than three violations in
/// one, and an enterprise more than a tenth of whose trucks were in violation in one.
/// </summary>
[Law(HighwaySafetyProtectionRegulations.Art66), Law(OversizeVehicleRules.Art46)]
public static class ViolationYears
{
    /// <summary>What has changed since the crossings that are on record: those that no longer stand, and new ones.</summary>
    public static ImmutableArray<ViolationCounterFact> Changes(CounterId counter, ViolationCounter state, LocalDate on)
    {
        var over = Over(counter, state, on);
        var undone = state.Crossings.Where(crossing => !over.Any(year => Overlaps(crossing, year))).ToImmutableArray();
        // One run of violations crosses once: a further crossing needs a year that begins after the last one ended.
        var standing = state.Crossings.RemoveRange(undone);
        var crossed = over.Aggregate(standing, (known, year) => known.Any(crossing => Overlaps(crossing, year)) ? known : known.Add(year));
        return
        [
            .. undone.Select(crossing => new CounterThresholdUndone(counter, crossing.Measure, crossing.From, crossing.Until, on)),
            .. crossed.Skip(standing.Length),
        ];
    }

    /// <summary>Every year over the threshold, as the crossing that it would be, in order.</summary>
    private static ImmutableArray<CounterThresholdCrossed> Over(CounterId counter, ViolationCounter state, LocalDate today) =>
    [
        .. from until in state.Counted.Select(counted => counted.ActOn).Distinct().Order()
           let violations = state.Counted.Where(counted => IsWithinYear(counted.ActOn, until))
               .OrderBy(counted => counted.ActOn).ThenBy(counted => counted.Case.Value).ToImmutableArray()
           let crossing = CrossingOf(counter, state, violations, until, today)
           where crossing is not null
           select crossing,
    ];

    private static CounterThresholdCrossed? CrossingOf(
        CounterId counter, ViolationCounter state, ImmutableArray<ViolationCounted> violations, LocalDate until, LocalDate on)
    {
        var cases = violations.Select(counted => counted.Case).ToImmutableArray();
        var from = until.PlusYears(-1).PlusDays(1);
        if (counter.Kind is not CounterKind.Enterprise)
        {
            var measure = counter.Kind is CounterKind.Vehicle ? CounterMeasure.RevokeVehicleCertificate : CounterMeasure.StopDriver;
            return violations.Length > HighwaySafetyProtectionRegulations.ViolationsOfYear.On(until)
                ? new(counter, measure, violations.Length, null, from, until, cases, on)
                : null;
        }
        var trucks = violations.Select(counted => counted.Truck).Distinct().Count();
        return FleetAt(state, until) is { } fleet && trucks * 100 > fleet * HighwaySafetyProtectionRegulations.PercentOfFleet.On(until)
            ? new(counter, CounterMeasure.StopEnterprise, trucks, fleet, from, until, cases, on)
            : null;
    }

    /// <summary>Trucks at the end of the last month that was over, or of the first one on record; null while none is.</summary>
    private static int? FleetAt(ViolationCounter state, LocalDate day)
    {
        if (state.Fleet.IsEmpty) return null;
        return state.Fleet.LastOrDefault(month => month.Key <= day, state.Fleet.First()).Value;
    }

    private static bool IsWithinYear(LocalDate day, LocalDate until) => day > until.PlusYears(-1) && day <= until;

    private static bool Overlaps(CounterThresholdCrossed one, CounterThresholdCrossed other) =>
        one.From <= other.Until && other.From <= one.Until;
}
