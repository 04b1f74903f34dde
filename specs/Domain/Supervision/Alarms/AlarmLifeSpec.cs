using NodaTime;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Alarms.Rules;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Alarms;

public sealed class AlarmLifeSpec : AlarmActSpec
{
    private static readonly RaiseAlarm Raise = new(
        Alarm, Truck, AlarmCode.OS3, AlarmLevel.One, Ten - Duration.FromMinutes(1), "126 km/h, limit 80", "113.26,23.13", "overspeed-1", DriverParty);

    [Fact]
    public void an_alarm_is_raised_with_its_timers() => Given().By(SupervisionExamples.Clock).When(Raise).ThenFacts(LevelOne);

    [Fact]
    public void an_episode_that_is_told_twice_is_one_alarm_and_told_otherwise_is_refused()
    {
        Given(LevelOne).By(SupervisionExamples.Clock).When(Raise).ThenNothing();
        Given(LevelOne).By(SupervisionExamples.Clock).When(Raise with { Reading = "81 km/h" }).ThenRefused(NoEditOfAlarms.Id);
    }

    [Fact]
    public void of_a_vehicle_that_is_not_on_record_no_alarm_is_raised() =>
        Given().By(SupervisionExamples.Clock).Knowing(context => context with { Vehicle = SupervisedVehicle.Initial })
            .When(Raise).ThenRefused(VehicleEntered.Id);

    [Fact]
    public void the_timers_of_level_one_are_a_minute_ten_minutes_three_working_days_and_a_day()
    {
        LevelOne.Timers.NotifyBy.ShouldBe(Ten + Duration.FromMinutes(1));
        LevelOne.Timers.AcknowledgeBy.ShouldBe(Ten + Duration.FromMinutes(10));
        LevelOne.Timers.TreatBy!.Value.Due.ShouldBe(new LocalDate(2026, 3, 5));
        LevelOne.Timers.LeadAt.ShouldBe(Ten + Duration.FromHours(24));
    }

    [Fact]
    public void lesser_levels_have_fewer_timers()
    {
        var two = RaisedAs(AlarmCode.OS2, AlarmLevel.Two).Timers;
        (two.AcknowledgeBy, two.LeadAt).ShouldBe((Ten + Duration.FromMinutes(30), null));
        var three = RaisedAs(AlarmCode.OS1, AlarmLevel.Three).Timers;
        (three.NotifyBy, three.AcknowledgeBy, three.LeadAt).ShouldBe((Ten + Duration.FromMinutes(1), null, null));
        RaisedAs(AlarmCode.DRF, AlarmLevel.Info).Timers.ShouldBe(new AlarmTimers(null, null, null, null));
    }

    [Fact]
    public void fatigue_that_goes_on_becomes_an_alarm_of_level_one_with_new_timers() =>
        Given(RaisedAs(AlarmCode.FT1, AlarmLevel.Two)).At(Day, new(11, 0)).By(SupervisionExamples.Clock)
            .When(new AggravateAlarm(Alarm, AlarmLevel.One, "5 h 01 min"))
            .ThenFact<AlarmAggravated>(graver => graver.Timers.AcknowledgeBy.ShouldBe(Ten + Duration.FromMinutes(70)));

    [Fact]
    public void an_alarm_goes_its_way_from_the_driver_being_told_to_closing() =>
        Given(LevelOne)
            .When(new NotifyDriver(Alarm, NoticeMeans.ReadAloud, Ten)).ThenFacts(new DriverNotified(NoticeMeans.ReadAloud, Ten, true, Day))
            .At(Day, new(10, 5)).When(new AcknowledgeAlarm(Alarm, "属实")).ThenFacts(Acknowledged)
            .At(Day, new(10, 6)).When(new RecordCorrection(Alarm, Corrected.CorrectedAt, "已减速")).ThenFacts(Corrected)
            .When(new TreatDriver(Alarm, DriverTreatment.Education, "JY-1", "安全教育")).ThenFacts(Treated)
            .When(new AttachAlarmClip(Alarm, Clip)).ThenFacts(new AlarmClipAttached(Clip, Day))
            .When(new CloseAlarm(Alarm, "办结")).ThenFacts(new AlarmClosed("fleet-gz", "办结", true, Day));

    [Fact]
    public void what_comes_late_is_recorded_as_late()
    {
        Given(LevelOne).At(Day, new(10, 2)).When(new NotifyDriver(Alarm, NoticeMeans.Telephone, Ten + Duration.FromMinutes(2)))
            .ThenFact<DriverNotified>(notified => notified.InTime.ShouldBeFalse());
        Given(LevelOne).At(Day, new(10, 11)).When(new AcknowledgeAlarm(Alarm, "属实")).ThenFact<AlarmAcknowledged>(seen => seen.InTime.ShouldBeFalse());
        Given(LevelOne, Acknowledged, Corrected, Treated, new AlarmClipAttached(Clip, Day)).On(new(2026, 3, 6)).When(new CloseAlarm(Alarm, "办结"))
            .ThenFact<AlarmClosed>(closed => closed.InTime.ShouldBeFalse());
    }

    [Fact]
    public void a_false_alarm_is_closed_by_two_persons_with_the_clip()
    {
        var proposed = new FalseAlarmProposed("fleet-gz", Clip, "定位漂移", Day);
        Given(LevelOne).When(new ProposeFalseAlarm(Alarm, Clip, "定位漂移")).ThenFacts(proposed);
        Given(LevelOne, proposed).When(new ConfirmFalseAlarm(Alarm, Digest)).ThenRefused(SecondPersonOnFalseAlarm.Id);
        Given(LevelOne, proposed).By(SecondMonitor).When(new ConfirmFalseAlarm(Alarm, Digest)).ThenFacts(new AlarmClosedAsFalse("fleet-gz", "fleet2-gz", Day));
        Given(LevelOne, proposed).By(SecondMonitor).When(new RejectFalseAlarm(Alarm, "车速属实")).ThenFacts(new FalseAlarmRejected("fleet2-gz", "车速属实", Day));
    }

    [Fact]
    public void an_alarm_is_annotated_even_when_it_is_over() =>
        Given(LevelOne, new AlarmClosedAsFalse("fleet-gz", "fleet2-gz", Day)).When(new AnnotateAlarm(Alarm, "见事故卷"))
            .ThenFacts(new AlarmAnnotated("fleet-gz", "见事故卷", Day));

    [Fact]
    public void what_is_not_done_in_time_is_told_to_somebody()
    {
        Given(LevelOne).At(Day, new(10, 2)).When(new LapseAlarmTimer(Alarm, AlarmTimer.Notify))
            .ThenFacts(new AlarmTimerLapsed(AlarmTimer.Notify, Ten + Duration.FromMinutes(1), EscalationTo.Enterprise, Day));
        Given(LevelOne).At(Day, new(10, 11)).When(new LapseAlarmTimer(Alarm, AlarmTimer.Acknowledge))
            .ThenFacts(new AlarmTimerLapsed(AlarmTimer.Acknowledge, Ten + Duration.FromMinutes(10), EscalationTo.Enterprise, Day));
        Given(LevelOne, Acknowledged).On(new(2026, 3, 6)).When(new LapseAlarmTimer(Alarm, AlarmTimer.Treat))
            .ThenFact<AlarmTimerLapsed>(lapsed => lapsed.To.ShouldBe(EscalationTo.CitySupervisor));
        Given(LevelOne, Acknowledged).At(new(2026, 3, 3), new(10, 1)).When(new LapseAlarmTimer(Alarm, AlarmTimer.Lead))
            .ThenFact<AlarmTimerLapsed>(lapsed => lapsed.To.ShouldBe(EscalationTo.Lead));
    }

    [Fact]
    public void a_timer_that_lost_the_race_changes_nothing()
    {
        Given(LevelOne, Acknowledged).At(Day, new(10, 11)).When(new LapseAlarmTimer(Alarm, AlarmTimer.Acknowledge)).ThenNothing();
        Given(LevelOne, new AlarmClosedAsFalse("fleet-gz", "fleet2-gz", Day)).On(new(2026, 3, 6)).When(new LapseAlarmTimer(Alarm, AlarmTimer.Treat)).ThenNothing();
    }
}
