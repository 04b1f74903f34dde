using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Integration.Supervision.Live;

/// <summary>A time in which a terminal spoke for a vehicle.</summary>
/// <param name="Until">Null while it does.</param>
public sealed record TerminalTime(TerminalId Terminal, Instant From, Instant? Until);

/// <summary>Which terminals spoke for a vehicle when: positions are stored by terminal, and a terminal may move on to another vehicle.</summary>
public static class TerminalTimes
{
    /// <param name="life">The vehicle's facts in order, each with the moment at which it was recorded.</param>
    /// <param name="ofPresentOwner">Only since the vehicle was last entered: what was before is another owner's.</param>
    public static ImmutableArray<TerminalTime> Of(IEnumerable<(Instant At, SupervisedVehicleFact Fact)> life, bool ofPresentOwner)
    {
        var times = new List<TerminalTime>();
        foreach (var (at, fact) in life)
        {
            switch (fact)
            {
                case VehicleRegistered when ofPresentOwner:
                    times.Clear();
                    break;
                case TerminalBound bound:
                    times.Add(new(bound.Terminal, at, null));
                    break;
                case TerminalUnbound or VehicleTransferred or VehicleScrapped or VehicleDeregistered when times is [.., { Until: null } last]:
                    times[^1] = last with { Until = at };
                    break;
            }
        }
        return [.. times];
    }
}
