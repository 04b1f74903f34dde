using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class NothingOpenAtTransferSpec
{
    [Fact]
    public void a_vehicle_leaves_with_nothing_open()
    {
        NothingOpenAtTransfer.Check(new(0, 0)).ShouldBeNull();
        NothingOpenAtTransfer.Check(new(1, 0)).ShouldNotBeNull().Details["alarms"].ShouldBe("1");
        NothingOpenAtTransfer.Check(new(0, 2)).ShouldNotBeNull().Details["waybills"].ShouldBe("2");
    }
}
