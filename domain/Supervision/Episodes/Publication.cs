using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>
/// What has been published of one vehicle's episodes, and how it differs from what is now known. Episodes that have left the fold are settled one by
/// one, in its order; those in the making follow. Going back unsettles.
/// </summary>
internal sealed class Publication
{
    private readonly List<PublishedEpisode> settled = [];
    private readonly Dictionary<EpisodeId, int> withdrawn = [];
    private readonly HashSet<EpisodeId> taken = [];
    private List<PublishedEpisode> open = [];
    private int forgotten;

    public bool HasOpen => open.Count > 0;

    public IEnumerable<PublishedEpisode> All => settled.Concat(open);

    /// <param name="from">Number in the chronicle from which on episodes are known anew.</param>
    /// <param name="ended">Those that have left the fold since.</param>
    /// <param name="making">Those in the making.</param>
    /// <param name="now">When this became known.</param>
    /// <param name="lateAfter">How long ago something may lie and still be now.</param>
    public List<EpisodeChange> Compare(
        int from, IEnumerable<Episode> ended, IEnumerable<Episode> making, Instant now, Duration lateAfter)
    {
        var before = settled.Skip(from - forgotten).Concat(open).OrderBy(one => one.Episode.From).ToList();
        settled.RemoveRange(from - forgotten, settled.Count - (from - forgotten));
        var changes = new List<EpisodeChange>();
        var (ends, makes) = (ended.ToList(), making.ToList());
        var all = new PublishedEpisode[ends.Count + makes.Count];
        foreach (var index in Enumerable.Range(0, all.Length).OrderBy(i => At(i).From))
            all[index] = Publish(At(index), before, changes, now, lateAfter);
        foreach (var gone in before)
        {
            taken.Remove(gone.Id);
            withdrawn[gone.Id] = gone.Revision + 1;
            changes.Add(new(EpisodeChangeKind.Withdrawn, gone with { Revision = gone.Revision + 1 }, gone.Episode, IsLate(gone.Episode, now, lateAfter)));
        }
        settled.AddRange(all.Take(ends.Count));
        open = [.. all.Skip(ends.Count)];
        return changes;

        Episode At(int index) => index < ends.Count ? ends[index] : makes[index - ends.Count];
    }

    public void Forget(int before)
    {
        var count = Math.Max(0, before - forgotten);
        foreach (var old in settled.Take(count)) taken.Remove(old.Id);
        settled.RemoveRange(0, count);
        forgotten += count;
        // What was withdrawn is remembered for as long as anything of its time may be; a few hundred are far more than that.
        if (withdrawn.Count > 500) withdrawn.Clear();
    }

    private PublishedEpisode Publish(
        Episode episode, List<PublishedEpisode> before, List<EpisodeChange> changes, Instant now, Duration lateAfter)
    {
        var late = IsLate(episode, now, lateAfter);
        var index = before.FindIndex(one => AreOne(one.Episode, episode) && one.Episode.Driver == episode.Driver);
        // Who drove may have become known only now; hours, though, are counted for several drivers side by side.
        if (index < 0 && !HasManyDrivers(episode)) index = before.FindIndex(one => AreOne(one.Episode, episode));
        if (index < 0)
        {
            var id = FreeId(episode);
            taken.Add(id);
            var opened = new PublishedEpisode(id, withdrawn.Remove(id, out var revision) ? revision : 0, late, episode);
            changes.Add(new(EpisodeChangeKind.Opened, opened, null, late));
            return opened;
        }
        var known = before[index];
        before.RemoveAt(index);
        if (known.Episode == episode) return known;
        var kind = KindOf(known.Episode, episode);
        var changed = known with { Episode = episode, Revision = known.Revision + (kind is EpisodeChangeKind.Revised ? 1 : 0) };
        changes.Add(new(kind, changed, known.Episode, late));
        return changed;
    }

    /// <summary>The first id of its name that no other episode has; one that was withdrawn and is found again has its own again.</summary>
    private EpisodeId FreeId(Episode episode)
    {
        for (var turn = 0; ; turn++)
        {
            var id = EpisodeId.Of(episode, turn);
            if (!taken.Contains(id)) return id;
        }
    }

    private static EpisodeChangeKind KindOf(Episode before, Episode now)
    {
        var goesOn = before.IsOpen && now.From == before.From && now.To >= before.To && now.Peak >= before.Peak && now.Points >= before.Points
            && now.Level >= before.Level && now.Driver == before.Driver && now.Place == before.Place;
        return !goesOn ? EpisodeChangeKind.Revised : now.IsOpen ? EpisodeChangeKind.Grown : EpisodeChangeKind.Closed;
    }

    private static bool AreOne(Episode one, Episode other) => one.Rule == other.Rule && one.From <= other.To && other.From <= one.To;

    private static bool HasManyDrivers(Episode episode) => episode.Rule is DrivingHours.DayName or DrivingHours.WeekName;

    private static bool IsLate(Episode episode, Instant now, Duration lateAfter) => now - episode.To > lateAfter;
}
