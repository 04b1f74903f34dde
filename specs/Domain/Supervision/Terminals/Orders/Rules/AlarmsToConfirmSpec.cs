using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Domain.Supervision.Terminals.Orders.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Terminals.Orders.Rules;

public sealed class AlarmsToConfirmSpec
{
    [Fact]
    public void a_confirmation_says_which_alarms_it_is_about()
    {
        AlarmsToConfirm.Check(0, [ConfirmableAlarm.Emergency]).ShouldBeNull();
        AlarmsToConfirm.Check(0, []).ShouldNotBeNull();
        AlarmsToConfirm.Check(65_536, [ConfirmableAlarm.Emergency]).ShouldNotBeNull();
        AlarmsToConfirm.Check(0, [ConfirmableAlarm.Emergency, ConfirmableAlarm.Emergency]).ShouldNotBeNull();
    }
}
