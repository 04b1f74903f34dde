using NodaTime;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Specs.Supervision.AlarmRules;

/// <summary>How long somebody was at the wheel when the next trip is planned (W-15).</summary>
public sealed class DrivenTimeSpec
{
    [Fact]
    public void three_hours_on_end_are_three_hours() => Of(Journey.From(6).Drive(3 * 3600, 60).Point(60)).ShouldBe(new(180, 180));

    [Fact]
    public void a_rest_of_twenty_minutes_begins_anew() =>
        Of(Journey.From(6).Drive(2 * 3600, 60).Stand(1_200).Drive(3600, 60).Point(60)).ShouldBe(new(60, 180));

    [Fact]
    public void one_of_nineteen_does_not() =>
        Of(Journey.From(6).Drive(2 * 3600, 60).Stand(1_140).Drive(3600, 60).Point(60)).ShouldBe(new(180, 180));

    [Fact]
    public void who_stands_since_the_last_position_rests_and_who_drove_is_not_held_to_have_stopped()
    {
        var stood = Journey.From(6).Drive(3600, 60).Point(0);
        DrivenTime.Of(Points(stood), stood.At + Duration.FromMinutes(30), Journey.Parameters).ShouldBe(new(0, 60));
        var drove = Journey.From(6).Drive(3600, 60).Point(60);
        DrivenTime.Of(Points(drove), drove.At + Duration.FromMinutes(30), Journey.Parameters).ShouldBe(new(60, 60));
    }

    private static DrivenTime Of(Journey journey) => DrivenTime.Of(Points(journey), journey.At, Journey.Parameters);

    private static IEnumerable<TrackPoint> Points(Journey journey) => journey.Observations.OfType<PositionReported>().Select(reported => reported.Point);
}
