using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Episodes;

namespace Regulatory.Integration.Supervision;

/// <summary>
/// How many alarms one vehicle raises: so many a rule and day of the event, and no more. Facts stay for ever, and a terminal that makes events up
/// could fill the record with tens of thousands; what goes beyond is counted in the day's digest.
/// </summary>
public sealed class AlarmCeiling
{
    /// <summary>
    /// An alarm every half hour, day and night, by one rule: whoever answers for the vehicle has been told by then, and the fiftieth tells no more than
    /// the number does.
    /// </summary>
    public const int MostOfADay = 50;

    /// <summary>Longer than a terminal may keep what it sends afterwards, so that no day is counted anew.</summary>
    private static readonly Period Kept = Period.FromDays(40);

    private readonly Dictionary<EpisodeId, LocalDate> raised = [];
    private readonly Dictionary<(string Rule, LocalDate Day), int> counts = [];
    private LocalDate tidied = LocalDate.MinIsoValue;

    /// <summary>Whether an episode is an alarm: it was raised before, or may be raised now.</summary>
    public bool Admits(EpisodeChange change, Instant now)
    {
        var id = change.Now.Id;
        if (raised.ContainsKey(id)) return true;
        if (change.Kind is not EpisodeChangeKind.Opened) return false;
        Tidy(ChinaTime.DayOf(now));
        var day = ChinaTime.DayOf(change.Now.Episode.From);
        var count = counts.GetValueOrDefault((change.Now.Episode.Rule, day));
        if (count >= MostOfADay) return false;
        counts[(change.Now.Episode.Rule, day)] = count + 1;
        raised.Add(id, day);
        return true;
    }

    private void Tidy(LocalDate today)
    {
        if (today <= tidied) return;
        tidied = today;
        foreach (var (id, day) in raised) if (day < today - Kept) raised.Remove(id);
        foreach (var (of, _) in counts) if (of.Day < today - Kept) counts.Remove(of);
    }
}
