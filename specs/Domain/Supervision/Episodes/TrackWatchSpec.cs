using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Episodes;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.Episodes;

public sealed class TrackWatchSpec
{
    private static readonly Surroundings Road = new() { SpeedLimit = 100 };
    private readonly TrackWatch watch = new(Journey.Vehicle, new RuleBook(SupervisionClass.W, Journey.Parameters));

    [Fact]
    public void an_episode_is_opened_grows_becomes_graver_and_is_closed()
    {
        var told = Journey.From(9).Drive(40, 110, Road).Drive(40, 125, Road).Drive(90, 90, Road).Observations
            .SelectMany(one => watch.Take([one], one.At).Changes).ToList();
        told.Select(change => (change.Kind, change.Now.Episode.Code)).Distinct().ShouldBe(
        [
            (EpisodeChangeKind.Opened, AlarmCode.OSD), (EpisodeChangeKind.Opened, AlarmCode.OS1),
            (EpisodeChangeKind.Grown, AlarmCode.OSD), (EpisodeChangeKind.Grown, AlarmCode.OS1), (EpisodeChangeKind.Grown, AlarmCode.OS2),
            (EpisodeChangeKind.Closed, AlarmCode.OS2),
        ], ignoreOrder: true);
        told.ShouldAllBe(change => change.Now.Revision == 0 && !change.IsLate);
        told.Where(change => change.Now.Episode.Rule == "OS").Select(change => change.Now.Id).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void a_batch_from_a_tunnel_takes_the_silence_back()
    {
        var (before, tunnel, after) = (Journey.From(9).Drive(60, 60), Journey.From(9, 1).Drive(20 * 60, 60), Journey.From(9, 21).Drive(60, 60));
        watch.Take(before.Observations, Journey.Clock(9, 1));
        var silence = watch.Advance(Journey.Clock(9, 15)).ShouldHaveSingleItem();
        (silence.Kind, silence.Now.Episode.Code, silence.IsLate).ShouldBe((EpisodeChangeKind.Opened, AlarmCode.OFF, false));
        watch.Advance(Journey.Clock(9, 16)).ShouldHaveSingleItem().Kind.ShouldBe(EpisodeChangeKind.Grown);
        // The odd positions do not matter here: places of the three parts overlap, so the last good place is near.
        watch.Take(after.Observations, Journey.Clock(9, 22)).Changes.ShouldHaveSingleItem().Kind.ShouldBe(EpisodeChangeKind.Closed);
        var gone = watch.Take(tunnel.Observations, Journey.Clock(9, 23)).Changes.Where(change => change.Now.Episode.Code is AlarmCode.OFF).ShouldHaveSingleItem();
        (gone.Kind, gone.Now.Id, gone.Now.Revision).ShouldBe((EpisodeChangeKind.Withdrawn, silence.Now.Id, 1));
        watch.Published.ShouldNotContain(one => one.Episode.Code == AlarmCode.OFF);
    }

    [Fact]
    public void what_is_found_in_late_data_is_late_and_pages_nobody()
    {
        var journey = Journey.From(9).Drive(600, 55, Road);
        watch.Take(journey.Observations.Where(one => one.At >= Journey.Clock(9, 5)), Journey.Clock(9, 10));
        var late = Journey.From(9).Drive(60, 130, Road).Observations;
        var found = watch.Take(late, Journey.Clock(9, 11)).Changes.Where(change => change.Now.Episode.Rule == "OS").ShouldHaveSingleItem();
        (found.Kind, found.IsLate, found.Now.WasRaisedLate).ShouldBe((EpisodeChangeKind.Opened, true, true));
    }

    [Fact]
    public void a_late_point_that_breaks_a_run_revises_what_was_published_under_its_id()
    {
        var journey = Journey.From(9).Drive(300, 110, Road, every: 30).Drive(120, 50, Road).Observations;
        var opened = watch.Take(journey, Journey.Clock(9, 7)).Changes.Single(change => change.Now.Episode.Rule == "OS");
        (opened.Now.Episode.From, opened.Now.Episode.To).ShouldBe((Journey.Clock(9), Journey.Clock(9, 4, 30)));
        // Between 9:02 and 9:03:30 the vehicle was slow a second after each of its reports.
        var late = journey.OfType<PositionReported>().Where(one => one.At >= Journey.Clock(9, 2) && one.At <= Journey.Clock(9, 3, 30))
            .Select(one => one with { Point = one.Point with { At = one.At + Duration.FromSeconds(1), Speed = 500 } });
        var changes = watch.Take(late, Journey.Clock(9, 8)).Changes.Where(change => change.Now.Episode.Rule == "OS").ToList();
        changes.Select(change => (change.Kind, change.Now.Episode.From, change.Now.Episode.To)).ShouldBe(
        [
            (EpisodeChangeKind.Revised, Journey.Clock(9), Journey.Clock(9, 2)),
            (EpisodeChangeKind.Opened, Journey.Clock(9, 4), Journey.Clock(9, 4, 30)),
        ]);
        (changes[0].Now.Id, changes[0].Now.Revision, changes[0].Before).ShouldBe((opened.Now.Id, 1, opened.Now.Episode));
    }

    [Fact]
    public void what_is_told_twice_changes_nothing()
    {
        var journey = Journey.From(9).Drive(300, 110, Road).Observations;
        watch.Take(journey, Journey.Clock(9, 5));
        var again = watch.Take(journey, Journey.Clock(9, 5));
        (again.Duplicates, again.Changes.Length).ShouldBe((journey.Count, 0));
    }

    [Fact]
    public void what_lies_before_everything_at_hand_names_its_day_and_is_taken_by_going_back()
    {
        var journey = Journey.From(9).Drive(12 * 3600, 55, Road, every: 30);
        watch.Take(journey.Observations, Journey.Clock(21));
        var late = Journey.From(9, 30).Drive(60, 130, Road, every: 7).Observations.Skip(1).ToList();
        var taken = watch.Take(late, Journey.Clock(21));
        (taken.Behind, taken.Changes.Length).ShouldBe((Journey.Day, 0));
        var changes = watch.Rewind(Journey.Day, journey.Observations.Concat(late), Journey.Clock(21));
        changes.ShouldAllBe(change => change.IsLate || change.Now.Episode.IsOpen);
        watch.Published.Select(one => one.Episode).OrderBy(one => one.From).ThenBy(one => one.Rule, StringComparer.Ordinal).ShouldBe(
            TrackEvaluation.Of(Journey.Vehicle, new RuleBook(SupervisionClass.W, Journey.Parameters), journey.Observations.Concat(late), Journey.Clock(21))
                .Episodes);
    }

    [Fact]
    public void what_is_more_than_eight_days_old_is_counted_and_not_gone_back_to()
    {
        watch.Take(Journey.From(9).Drive(12 * 3600, 55, Road, every: 30).Observations, Journey.Clock(21));
        var old = Journey.From(20, 59, dayLater: -8).Drive(60, 130, Road).Observations;
        var taken = watch.Take(old, Journey.Clock(21));
        (taken.TooOld, taken.Behind, taken.Changes.Length).ShouldBe((old.Count, null, 0));
        watch.Take(Journey.From(21, dayLater: -8).Drive(60, 130, Road).Observations, Journey.Clock(21)).Behind.ShouldBe(Journey.Day.PlusDays(-8));
    }

    [Fact]
    public void one_old_position_is_no_silence_of_a_month_where_the_watch_has_just_begun()
    {
        watch.Take(Journey.From(9, dayLater: -29).Point(60, Road).Observations, Journey.Clock(9)).TooOld.ShouldBe(1);
        watch.Take(Journey.From(9).Drive(600, 60, Road).Observations, Journey.Clock(9, 10)).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void who_goes_back_late_takes_what_is_still_kept()
    {
        var (first, rest) = (Journey.From(9).Drive(12 * 3600, 55, Road, every: 30), Journey.From(9, dayLater: 1).Drive(12 * 24 * 3600, 55, Road, every: 600));
        var late = Journey.From(9, 30).Drive(60, 130, Road, every: 7).Observations.Skip(1).ToList();
        watch.Take(first.Observations, Journey.Clock(21));
        watch.Take(late, Journey.Clock(21)).Behind.ShouldBe(Journey.Day);
        foreach (var one in rest.Observations) watch.Take([one], one.At);
        var before = watch.Published.Select(one => one.Episode).ToList();
        watch.Rewind(Journey.Day, [.. first.Observations, .. late, .. rest.Observations], rest.At).ShouldBeEmpty();
        watch.Published.Select(one => one.Episode).ShouldBe(before);
    }

    [Fact]
    public void an_evaluation_repeated_after_a_crash_publishes_under_the_same_ids()
    {
        var journey = Journey.From(9).Drive(300, 110, Road).Observations;
        var other = new TrackWatch(Journey.Vehicle, new RuleBook(SupervisionClass.W, Journey.Parameters));
        other.Take(journey, Journey.Clock(10)).Changes.ShouldBe(watch.Take(journey, Journey.Clock(10)).Changes);
    }

    [Fact]
    public void a_clock_in_the_future_moves_nothing_and_counts_as_an_unqualified_record()
    {
        watch.Take(Journey.From(9).Drive(60, 60).Observations, Journey.Clock(9, 1));
        watch.Take(Journey.From(9, 1).Drive(10, 60, but: point => point with { At = Journey.Clock(9, dayLater: 30) }).Observations, Journey.Clock(9, 1));
        var digest = watch.Digests.ShouldHaveSingleItem();
        (digest.Records, digest.QualifiedRecords, digest.CountOf(PointFaults.FutureTime)).ShouldBe((7, 6, 1));
    }

    [Fact]
    public void two_contents_for_one_second_are_both_counted_and_flagged()
    {
        var journey = Journey.From(9).Drive(60, 60);
        var copy = journey.Observations.OfType<PositionReported>().ElementAt(3);
        watch.Take(journey.Observations, Journey.Clock(9, 1));
        watch.Take([copy with { Point = copy.Point with { Position = new(24_500_000, 115_000_000) } }], Journey.Clock(9, 1));
        var digest = watch.Digests.ShouldHaveSingleItem();
        (digest.Records, digest.CountOf(PointFaults.Conflict)).ShouldBe((7, 1));
    }

    [Fact]
    public void parameters_that_change_apply_from_their_day_on()
    {
        var book = new RuleBook(SupervisionClass.Z, new Dated<AlarmParameters>(
            (Journey.Day.PlusDays(-1), Journey.Parameters), (Journey.Day.PlusDays(1), Journey.Parameters with { OverspeedSeconds = 300 })));
        var journey = Journey.From(23, 50).Drive(120, 110, Road).Drive(20 * 60, 60, Road).Drive(120, 110, Road).Drive(120, 60, Road);
        var found = TrackEvaluation.Of(Journey.Vehicle, book, journey.Observations, journey.At).Episodes.ShouldHaveSingleItem();
        (found.From, found.Parameters).ShouldBe((Journey.Clock(23, 50), Journey.Parameters.Fingerprint()));
    }
}
