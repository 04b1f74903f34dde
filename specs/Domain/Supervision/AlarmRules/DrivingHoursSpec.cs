using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.AlarmRules;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Domain.Specs.Supervision.AlarmRules;

public sealed class DrivingHoursSpec
{
    private const int Hour = 3600;

    [Fact]
    public void eight_hours_in_twenty_four_are_allowed() => Shifts(2, 2, 2, 2).Find(AlarmCode.FT3, SupervisionClass.K1).ShouldBeEmpty();

    [Fact]
    public void more_than_eight_are_not()
    {
        var found = Shifts(2, 2, 2, 3).Find(AlarmCode.FT3, SupervisionClass.K1).ShouldHaveSingleItem();
        (found.Peak, found.From, found.To).ShouldBe((9 * Hour, Journey.Clock(15, 30), Journey.Clock(16, 30)));
    }

    [Fact]
    public void trucks_of_freight_are_not_asked() => Shifts(3, 3, 3).Find(AlarmCode.FT3).ShouldBeEmpty();

    [Fact]
    public void hours_belong_to_the_driver() =>
        Journey.From(6).Identify(Journey.First).Drive(5 * Hour, 80, every: 60).Identify(Journey.Second).Drive(5 * Hour, 80, every: 60)
            .Find(AlarmCode.FT3, SupervisionClass.K1).ShouldBeEmpty();

    [Fact]
    public void what_lies_more_than_a_day_back_no_longer_counts()
    {
        var hours = DrivingHours.None;
        long start = 1_772_400_600 / 900 * 900;
        for (var quarter = 0; quarter < 24; quarter++) hours = hours.Drive(start + (quarter * 900), 900);
        (hours.OfADay, hours.OfAWeek).ShouldBe((6 * Hour, 6 * Hour));
        var later = hours.At(start + (24 * Hour) + 1);
        (later.OfADay, later.OfAWeek).ShouldBe(((6 * Hour) - 900, 6 * Hour), "the first quarter no longer lies wholly within the day");
        hours.At(start + (7 * 24 * Hour) + (6 * Hour) + 1).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void more_than_forty_four_hours_in_seven_days_are_too_many()
    {
        var journey = Journey.From(6);
        for (var day = 0; day < 6; day++)
        {
            for (var shift = 0; shift < 4; shift++) journey.Drive(6750, 10, every: 270).Stand(1800, every: 300);
            journey.Stand((24 * Hour) - (4 * (6750 + 1800)), every: 300);
        }
        var found = journey.Find(AlarmCode.FT4, SupervisionClass.K2).ShouldHaveSingleItem();
        found.Peak.ShouldBe(45 * Hour);
        found.Level.ShouldBe(AlarmLevel.Three);
        journey.Find(AlarmCode.FT3, SupervisionClass.K2).ShouldBeEmpty("no day had more than seven and a half hours");
    }

    private static Journey Shifts(params int[] hours)
    {
        var journey = Journey.From(6);
        foreach (var shift in hours) journey.Drive(shift * Hour, 80, every: 60).Stand(1800);
        return journey;
    }
}
