using NodaTime;
using Regulatory.Domain.Waybills;

namespace Regulatory.Integration.Supervision;

/// <summary>
/// When a vehicle was in closed zones on its trips, by event time and in whatever order it is told: what was sent from a gap is a visit like any other.
/// </summary>
internal sealed class ZoneVisits
{
    /// <summary>The record takes what begins within that time for the same visit (<see cref="RecordDeviation"/>).</summary>
    private static readonly Duration Apart = Duration.FromMinutes(30);

    private readonly Dictionary<(WaybillId Waybill, string Zone), List<(Instant From, Instant To)>> visits = [];

    /// <summary>The vehicle was in a zone at a moment.</summary>
    /// <returns>True where that is a visit of which nothing was known.</returns>
    public bool Begins(WaybillId waybill, string zone, Instant at)
    {
        if (!visits.TryGetValue((waybill, zone), out var known)) visits.Add((waybill, zone), known = []);
        var index = known.FindIndex(visit => visit.From - Apart <= at && at <= visit.To + Apart);
        if (index < 0)
        {
            known.Add((at, at));
            return true;
        }
        known[index] = (Instant.Min(known[index].From, at), Instant.Max(known[index].To, at));
        return false;
    }

    /// <summary>Forgets what was over before a moment.</summary>
    public void Forget(Instant before)
    {
        foreach (var (of, known) in visits)
            if (known.RemoveAll(visit => visit.To < before) > 0 && known.Count == 0) visits.Remove(of);
    }
}
