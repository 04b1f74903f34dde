using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Episodes;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Acts;

namespace Regulatory.Integration.Supervision;

/// <summary>
/// What becomes of a change to what is known of a track: episodes, not positions, become facts. Each act has the id of its occasion, so that
/// an evaluation that is repeated after a crash records nothing twice.
/// </summary>
public static class EpisodeActs
{
    /// <summary>Who gives what follows from a track.</summary>
    internal static readonly Actor Watch = new("system:supervision", "Supervision", [Role.System], DivisionCode.Parse("440000"), "");

    /// <summary>The acts, in their order. What only informs (drift) is counted in the day's digest and raises nothing.</summary>
    /// <param name="isCounted">It is beyond what a vehicle raises in a day (<see cref="AlarmCeiling"/>); whether the vehicle is online is said all the same.</param>
    public static IEnumerable<Act> Of(EpisodeChange change, bool isCounted = false)
    {
        if (change.Now.Episode.Level is AlarmLevel.Info) return [];
        return isCounted ? Online(change) : Alarms(change).Concat(Online(change));
    }

    private static IEnumerable<Act> Alarms(EpisodeChange change)
    {
        var (id, episode) = (change.Now.Id, change.Now.Episode);
        var alarm = id.OfCase;
        if (change.Kind is EpisodeChangeKind.Opened)
        {
            yield return Give(
                new RaiseAlarm(
                    alarm, episode.Vehicle, episode.Code, episode.Level, episode.From, EpisodeWords.Of(episode), EpisodeWords.PlaceOf(episode),
                    episode.Parameters, episode.Driver, change.IsLate, episode.Peak),
                $"{id}/raise");
            // Evaluated anew after a crash, it may be told at once as what it had become: the alarm then stands as it was first raised.
            if (episode.Level > episode.Code.Level() || episode.Code is AlarmCode.OS2 or AlarmCode.OS3) yield return Graver(change, alarm);
            if (change.Now.Revision > 0 || !episode.IsOpen) yield return Recorded(change, alarm);
        }
        else if (change.Kind is not EpisodeChangeKind.Withdrawn && change.Before is { } before && episode.Level > before.Level)
        {
            yield return Graver(change, alarm);
        }
        if (change.Kind is EpisodeChangeKind.Closed or EpisodeChangeKind.Revised or EpisodeChangeKind.Withdrawn) yield return Recorded(change, alarm);
    }

    private static IEnumerable<Act> Online(EpisodeChange change)
    {
        var (id, episode) = (change.Now.Id, change.Now.Episode);
        if (episode.Code is not AlarmCode.OFF) yield break;
        if (change.Kind is EpisodeChangeKind.Opened)
            yield return Give(new ReportOffline(episode.Vehicle, episode.From, EpisodeWords.Of(episode)), $"{id}/offline/{change.Now.Revision}");
        else if (change.Kind is EpisodeChangeKind.Withdrawn || !episode.IsOpen)
            yield return Give(new ReportOnline(episode.Vehicle, episode.To), $"{id}/online/{change.Now.Revision}");
    }

    private static Act Graver(EpisodeChange change, AlarmCaseId alarm)
    {
        var episode = change.Now.Episode;
        return Give(
            new AggravateAlarm(alarm, episode.Code, episode.Level, EpisodeWords.Of(episode)), $"{change.Now.Id}/aggravate/{episode.Code}/{episode.Level}");
    }

    private static Act Recorded(EpisodeChange change, AlarmCaseId alarm)
    {
        var episode = change.Now.Episode;
        var withdrawn = change.Kind is EpisodeChangeKind.Withdrawn;
        return Give(
            new RecordEpisode(alarm, change.Now.Revision, episode.From, episode.To, episode.IsOpen && !withdrawn, withdrawn, EpisodeWords.Of(episode)),
            $"{change.Now.Id}/episode/{change.Now.Revision}/{change.Kind}/{episode.From}/{episode.To}/{episode.Peak}");
    }

    internal static Act Give(object command, string occasion) => new(command, CommandIds.Derived($"regulatory/supervision/{occasion}"), Watch);
}
