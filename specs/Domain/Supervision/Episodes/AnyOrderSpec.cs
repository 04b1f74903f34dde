using System.Globalization;
using FsCheck.Xunit;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Episodes;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Episodes;

/// <summary>The same points in any order come to the same episodes and the same days (jt808 peers §5).</summary>
public sealed class AnyOrderSpec
{
    [Property(MaxTest = 25)]
    public void in_order_one_by_one(int seed) => Same(seed, hours: 30, (track, _) => [.. InOrder(track).Select(one => new[] { one })]);

    [Property(MaxTest = 25)]
    public void shuffled_one_by_one(int seed) => Same(seed, hours: 8, (track, random) => [.. Shuffled(track, random).Select(one => new[] { one })]);

    [Property(MaxTest = 40)]
    public void shuffled_in_batches(int seed) => Same(seed, hours: 40, (track, random) => Batches(Shuffled(track, random), random));

    [Property(MaxTest = 25)]
    public void reversed(int seed) => Same(seed, hours: 30, (track, random) => Batches(InOrder(track).Reverse(), random));

    [Property(MaxTest = 40)]
    public void in_order_with_blind_zones_told_afterwards(int seed) => Same(seed, hours: 60, BlindZones);

    [Property(MaxTest = 40)]
    public void with_repetitions(int seed) => Same(seed, hours: 30, (track, random) =>
        Batches(Shuffled(RandomTracks.WithRepetitions(track, random), random), random), repeats: true);

    [Fact]
    public void memory_is_bounded_by_the_hours_at_hand()
    {
        var watch = new TrackWatch(Journey.Vehicle, new RuleBook(SupervisionClass.K1, Journey.Parameters), hoursAtHand: 1);
        var most = 0;
        foreach (var observation in Journey.From(0).Drive(5 * 24 * 3600, 80).Observations)
        {
            watch.Take([observation], observation.At);
            most = Math.Max(most, watch.SamplesAtHand);
        }
        most.ShouldBeLessThan(360 + 130);
        watch.Digests.Length.ShouldBe(5);
    }

    private static void Same(
        int seed, int hours, Func<IReadOnlyList<Observation>, Random, IReadOnlyList<Observation[]>> deliver, bool repeats = false)
    {
        var random = new Random(seed);
        var of = (SupervisionClass)random.Next(4);
        var book = new RuleBook(of, Journey.Parameters);
        var track = RandomTracks.Of(seed, hours);
        var now = track.Max(one => one.At > Journey.Clock(0, dayLater: 20) ? Journey.Clock(0) : one.At) + Duration.FromHours(random.Next(8));
        var deliveries = deliver(track, random);
        // What the whole comes to does not depend on order, but it does depend on what was told.
        var whole = TrackEvaluation.Of(Journey.Vehicle, book, repeats ? deliveries.SelectMany(one => one) : track, now);

        var watch = new TrackWatch(Journey.Vehicle, book, hoursAtHand: 1 + random.Next(3));
        var stored = new List<Observation>();
        var published = new Dictionary<EpisodeId, PublishedEpisode>();
        foreach (var batch in deliveries)
        {
            stored.AddRange(batch);
            var taken = watch.Take(batch, now);
            Follow(published, taken.Changes);
            taken.TooOld.ShouldBe(0);
            if (taken.Behind is { } day)
                Follow(published, watch.Rewind(day, stored.Where(one => one.At >= ChinaTime.StartOf(day)), now));
        }
        Follow(published, watch.Advance(now));

        Texts(published.Values.Select(one => one.Episode)).ShouldBe(Texts(whole.Episodes), $"seed {seed}");
        Texts(watch.Published.Select(one => one.Episode)).ShouldBe(Texts(whole.Episodes), $"seed {seed}");
        watch.Digests.Select(Text).ShouldBe(whole.Digests.Select(Text), $"seed {seed}");
    }

    /// <summary>What is published follows from the changes alone, and no change passes over what was published before it.</summary>
    private static void Follow(Dictionary<EpisodeId, PublishedEpisode> published, IEnumerable<EpisodeChange> changes)
    {
        foreach (var change in changes)
        {
            var id = change.Now.Id;
            switch (change.Kind)
            {
                case EpisodeChangeKind.Opened:
                    published.ShouldNotContainKey(id);
                    published[id] = change.Now;
                    break;
                case EpisodeChangeKind.Withdrawn:
                    published[id].Episode.ShouldBe(change.Before);
                    change.Now.Revision.ShouldBe(published[id].Revision + 1);
                    published.Remove(id);
                    break;
                default:
                    published[id].Episode.ShouldBe(change.Before);
                    change.Now.Revision.ShouldBe(published[id].Revision + (change.Kind is EpisodeChangeKind.Revised ? 1 : 0));
                    published[id] = change.Now;
                    break;
            }
        }
    }

    private static IEnumerable<Observation> InOrder(IEnumerable<Observation> track) => track.OrderBy(one => one.At);

    private static List<Observation> Shuffled(IEnumerable<Observation> track, Random random)
    {
        var all = track.ToArray();
        random.Shuffle(all);
        return [.. all];
    }

    private static List<Observation[]> Batches(IEnumerable<Observation> track, Random random)
    {
        var (batches, batch) = (new List<Observation[]>(), new List<Observation>());
        foreach (var one in track)
        {
            batch.Add(one);
            if (random.Next(60) > 0) continue;
            batches.Add([.. batch]);
            batch.Clear();
        }
        batches.Add([.. batch]);
        return batches;
    }

    /// <summary>Points come in order, but some stretches of them only later, each as a batch in any order.</summary>
    private static List<Observation[]> BlindZones(IReadOnlyList<Observation> track, Random random)
    {
        var (deliveries, kept) = (new List<Observation[]>(), new List<Observation>());
        var isBlind = false;
        foreach (var one in InOrder(track))
        {
            if (random.Next(100) == 0) isBlind = !isBlind;
            if (isBlind)
            {
                kept.Add(one);
                continue;
            }
            deliveries.Add([one]);
            if (kept.Count == 0 || random.Next(20) > 0) continue;
            deliveries.Add([.. Shuffled(kept, random)]);
            kept.Clear();
        }
        deliveries.Add([.. kept]);
        return deliveries;
    }

    private static List<string> Texts(IEnumerable<Episode> episodes) => [.. episodes.Select(one => one.ToString()).Order(StringComparer.Ordinal)];

    private static string Text(DailyVehicleDigest digest) => string.Create(CultureInfo.InvariantCulture, $"""
        {digest with { Faults = digest.Faults.Clear(), Breaks = [], Episodes = digest.Episodes.Clear() }}
        {string.Join(' ', digest.Faults)} {string.Join(' ', digest.Breaks)} {string.Join(' ', digest.Episodes)}
        """);
}
