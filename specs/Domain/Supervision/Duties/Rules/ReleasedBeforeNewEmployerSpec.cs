using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Duties.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Duties.Rules;

public sealed class ReleasedBeforeNewEmployerSpec
{
    private static readonly PartyId Other = OtherFleet.Party!.Value;

    [Fact]
    public void a_driver_who_is_assigned_or_at_the_wheel_changes_no_employer()
    {
        ReleasedBeforeNewEmployer.Check(LogAfter(LogOpened, Assigned), Other).ShouldNotBeNull();
        ReleasedBeforeNewEmployer.Check(LogAfter(LogOpened, AtTheWheel), Other).ShouldNotBeNull();
    }

    [Fact]
    public void a_driver_who_was_let_go_does()
    {
        ReleasedBeforeNewEmployer.Check(LogAfter(LogOpened, Assigned, new DriverReleased(Truck, Day)), Other).ShouldBeNull();
        ReleasedBeforeNewEmployer.Check(LogAfter(LogOpened, Assigned), OwnerParty).ShouldBeNull();
        ReleasedBeforeNewEmployer.Check(DriverDutyLog.Initial, Other).ShouldBeNull();
    }
}
