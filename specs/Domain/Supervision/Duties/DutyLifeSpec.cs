using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties;

public sealed class DutyLifeSpec : DutyActSpec
{
    private static AlarmCaseId Id(int number) => AlarmCaseId.Parse($"0198c6f0-0000-7000-8000-0000000000{number:00}");

    private static LevelOneAlarmCounted Counted(int number, LocalDate day) => new(Id(number), day, day);

    [Fact]
    public void a_log_is_opened_once_and_keeps_the_driver_sealed() =>
        Given().On(new(2026, 1, 5)).When(new OpenDutyLog(Driver, "440100198512310001", OwnerParty, Guangzhou)).ThenFacts(LogOpened)
            .When(new OpenDutyLog(Driver, "440100198512310001", OwnerParty, Guangzhou)).ThenNothing();

    [Fact]
    public void a_driver_is_assigned_and_released()
    {
        Given(LogOpened).On(new(2026, 1, 9)).When(new AssignDriver(DriverParty, Truck, new(2026, 1, 10))).ThenFacts(Assigned);
        Given(LogOpened, Assigned).When(new ReleaseDriver(DriverParty, Truck)).ThenFacts(new DriverReleased(Truck, Day))
            .When(new ReleaseDriver(DriverParty, Truck)).ThenNothing();
    }

    [Fact]
    public void a_card_goes_in_and_out()
    {
        Given(LogOpened, Assigned).When(new InsertCard(DriverParty, Truck, AtTheWheel.InsertedAt)).ThenFacts(AtTheWheel);
        Given(LogOpened, Assigned, AtTheWheel).When(new RemoveCard(DriverParty, Truck, Ten)).ThenFacts(new CardRemoved(Truck, Ten, Presumed: false, Day))
            .When(new RemoveCard(DriverParty, Truck, Ten)).ThenNothing();
    }

    [Fact]
    public void whoever_is_not_assigned_is_at_the_wheel_all_the_same_and_that_is_on_record() =>
        Given(LogOpened).When(new InsertCard(DriverParty, Truck, Ten)).ThenFacts(new CardInserted(Truck, Ten, Assigned: false, Day));

    [Fact]
    public void a_vehicle_of_another_owner_puts_nobody_at_its_wheel()
    {
        var foreign = VehicleAfter(Registered with { Owner = OwnerOnRecord with { Party = OtherFleet.Party!.Value } });
        Given(LogOpened).Knowing(context => context with { Vehicle = foreign }).By(SupervisionExamples.Clock)
            .When(new InsertCard(DriverParty, OtherTruck, Ten)).ThenRefused(DriverOfTheEnterprise.Id);
        Given(LogOpened, Assigned, AtTheWheel).Knowing(context => context with { Vehicle = foreign, Standing = [Truck] }).By(SupervisionExamples.Clock)
            .When(new InsertCard(DriverParty, OtherTruck, Ten)).ThenRefused(DriverOfTheEnterprise.Id);
    }

    [Fact]
    public void nobody_drives_two_moving_vehicles()
    {
        Given(LogOpened, AtTheWheel).When(new InsertCard(DriverParty, OtherTruck, Ten)).ThenRefused(OneVehicleAtATime.Id);
        Given(LogOpened, AtTheWheel).When(new AssignDriver(DriverParty, OtherTruck, Day)).ThenRefused(OneVehicleAtATime.Id);
    }

    [Fact]
    public void a_card_that_was_forgotten_in_a_vehicle_that_stands_is_taken_for_removed() =>
        Given(LogOpened, AtTheWheel).Knowing(context => context with { Standing = [Truck] }).When(new InsertCard(DriverParty, OtherTruck, Ten))
            .ThenFacts(new CardRemoved(Truck, Ten, Presumed: true, Day), new CardInserted(OtherTruck, Ten, Assigned: false, Day));

    [Fact]
    public void three_alarms_of_level_one_in_thirty_days_take_the_driver_off_duty() =>
        Given(LogOpened, Counted(1, new(2026, 2, 1)), Counted(2, new(2026, 2, 20))).By(SupervisionExamples.Clock)
            .When(new CountLevelOneAlarm(DriverParty, Id(3), Day))
            .ThenFacts(Counted(3, Day), new DriverTakenOffDuty(3, new(2026, 2, 1), Day, Day));

    [Fact]
    public void an_alarm_of_the_thirty_first_day_before_does_not_count() =>
        Given(LogOpened, Counted(1, new(2026, 1, 31)), Counted(2, new(2026, 2, 20))).By(SupervisionExamples.Clock)
            .When(new CountLevelOneAlarm(DriverParty, Id(3), Day)).ThenFacts(Counted(3, Day));

    [Fact]
    public void alarms_that_come_in_late_make_the_same_run() =>
        Given(LogOpened, Counted(1, new(2026, 2, 10)), Counted(3, Day)).By(SupervisionExamples.Clock)
            .When(new CountLevelOneAlarm(DriverParty, Id(2), new(2026, 2, 20)))
            .ThenFact<DriverTakenOffDuty>(off => (off.From, off.Until).ShouldBe((new LocalDate(2026, 2, 10), Day)));

    [Fact]
    public void a_driver_off_duty_takes_no_wheel_until_retrained()
    {
        var off = new DriverTakenOffDuty(3, new(2026, 2, 1), Day, Day);
        Given(LogOpened, Assigned, off).When(new InsertCard(DriverParty, Truck, Ten)).ThenRefused(DriverOnDuty.Id);
        Given(LogOpened, Assigned, off).When(new RecordDriverRetraining(DriverParty, "PX-1", Day)).ThenFacts(new DriverRetrained("PX-1", Day, Day))
            .When(new InsertCard(DriverParty, Truck, Ten)).ThenAccepted();
    }

    [Fact]
    public void a_card_that_went_in_before_the_forgotten_one_is_no_removal_of_it() =>
        Given(LogOpened, AtTheWheel).Knowing(context => context with { Standing = [Truck] })
            .When(new InsertCard(DriverParty, OtherTruck, AtTheWheel.InsertedAt - Duration.FromMinutes(1))).ThenRefused(CardOutAfterIn.Id);
}
