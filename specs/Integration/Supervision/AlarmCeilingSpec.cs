using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Episodes;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Integration.Supervision;

namespace Regulatory.Integration.Specs.Supervision;

/// <summary>However many events a terminal makes up, so many become alarms.</summary>
public sealed class AlarmCeilingSpec
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Now = ChinaTime.At(Day.PlusDays(2), new(9, 0));
    private readonly AlarmCeiling ceiling = new();

    [Fact]
    public void fifty_alarms_of_a_rule_and_day_are_raised_and_no_more() => Enumerable.Range(0, 300).Count(Opens).ShouldBe(AlarmCeiling.MostOfADay);

    [Fact]
    public void another_rule_and_another_day_have_their_own()
    {
        for (var i = 0; i < 300; i++) Opens(i);
        ceiling.Admits(Change(0, rule: "DSM.Phone"), Now).ShouldBeTrue();
        ceiling.Admits(Change(24 * 60), Now).ShouldBeTrue();
    }

    [Fact]
    public void what_was_raised_is_followed_to_its_end_and_what_was_not_is_not()
    {
        for (var i = 0; i < 300; i++) Opens(i);
        ceiling.Admits(Change(3) with { Kind = EpisodeChangeKind.Closed }, Now).ShouldBeTrue();
        ceiling.Admits(Change(3), Now).ShouldBeTrue();
        ceiling.Admits(Change(200) with { Kind = EpisodeChangeKind.Closed }, Now).ShouldBeFalse();
    }

    [Fact]
    public void no_day_is_counted_anew_while_terminals_may_still_send_it()
    {
        for (var i = 0; i < 300; i++) Opens(i);
        ceiling.Admits(Change(301), Now + Duration.FromDays(30)).ShouldBeFalse();
    }

    [Fact]
    public void a_vehicle_that_was_silent_too_often_is_still_known_to_be_offline_and_online_again()
    {
        var silence = Change(0, rule: "OFF", AlarmCode.OFF);
        EpisodeActs.Of(silence, isCounted: true).ShouldHaveSingleItem().Command.ShouldBeOfType<ReportOffline>();
        EpisodeActs.Of(silence with { Kind = EpisodeChangeKind.Closed, Before = silence.Now.Episode }, isCounted: true)
            .ShouldHaveSingleItem().Command.ShouldBeOfType<ReportOnline>();
        EpisodeActs.Of(Change(0), isCounted: true).ShouldBeEmpty();
    }

    private bool Opens(int minute) => ceiling.Admits(Change(minute), Now);

    private static EpisodeChange Change(int minute, string rule = "DSM.Smoking", AlarmCode code = AlarmCode.DSM)
    {
        var from = ChinaTime.At(Day, new(0, 0)) + Duration.FromMinutes(minute);
        var episode = new Episode
        {
            Vehicle = VehicleKey.Parse("粤A12345/Yellow"), Rule = rule, Code = code, Level = AlarmLevel.Two, From = from, To = from, IsOpen = false,
            Peak = 1, PeakAt = from, Place = new(23_100_000, 113_300_000), Points = 1, Parameters = "x",
        };
        return new(EpisodeChangeKind.Opened, new(EpisodeId.Of(episode, 0), 0, true, episode), null, true);
    }
}
