using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Indicators;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.Episodes;

/// <summary>What a track comes to as a whole.</summary>
public sealed record EvaluatedTrack(ImmutableArray<Episode> Episodes, ImmutableArray<DailyVehicleDigest> Digests);

/// <summary>
/// The evaluation of a whole track at once: sorted, each observation once, from its beginning. It is what <see cref="TrackWatch"/> arrives at,
/// in whatever order the same observations come to it.
/// </summary>
public static class TrackEvaluation
{
    /// <param name="asOf">The moment at which one looks: what nothing in time could still add to has ended by then.</param>
    public static EvaluatedTrack Of(VehicleKey vehicle, RuleBook book, IEnumerable<Observation> observations, Instant asOf)
    {
        var misdated = new MisdatedPoints();
        var samples = new SortedSet<Sample>();
        foreach (var observation in observations)
        {
            var faults = FaultsOf(observation, book);
            if ((faults & Plausibility.Misdated) is not PointFaults.None)
            {
                misdated.Add(((PositionReported)observation).Point, faults);
                continue;
            }
            var sample = Sample.Of(observation, faults);
            if (samples.TryGetValue(sample, out var known) && sample.SaysMoreThan(known)) samples.Remove(known);
            samples.Add(sample);
        }
        var chronicle = new Chronicle();
        var fold = new TrackFold(vehicle, book, chronicle);
        foreach (var sample in samples) fold.Take(sample);
        return new(
            InOrder(chronicle.Episodes.Concat(fold.InTheMaking(EventSeconds.Of(asOf)))),
            Digests(vehicle, book, chronicle, fold, misdated, EventSeconds.Of(asOf)));
    }

    internal static PointFaults FaultsOf(Observation observation, RuleBook book) => observation is PositionReported position
        ? Plausibility.Of(position.Point, book.On(ChinaTime.DayOf(position.Point.ReceivedAt)).Parameters.Quality)
        : PointFaults.None;

    internal static ImmutableArray<Episode> InOrder(IEnumerable<Episode> episodes) =>
        [.. episodes.OrderBy(episode => episode.From).ThenBy(episode => episode.Rule, StringComparer.Ordinal).ThenBy(episode => episode.To)];

    internal static ImmutableArray<DailyVehicleDigest> Digests(
        VehicleKey vehicle, RuleBook book, Chronicle chronicle, TrackFold fold, MisdatedPoints misdated, long asOf)
    {
        var episodes = chronicle.Episodes.Concat(fold.InTheMaking(asOf)).ToList();
        var tallies = chronicle.Days.Concat(fold.Day is { } day ? [day] : []).ToList();
        var bare = misdated.Days.Except(tallies.Select(tally => tally.Day))
            .Select(number => new DayTally(number, book.On(EventSeconds.DayOf(number)).Version));
        return
        [
            .. tallies.Concat(bare).OrderBy(tally => tally.Day)
                .Select(tally => tally.ToDigest(vehicle, episodes, misdated.On(tally.Day))),
        ];
    }
}
