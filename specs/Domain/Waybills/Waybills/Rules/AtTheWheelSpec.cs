using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class AtTheWheelSpec : WaybillSpec
{
    [Fact]
    public void the_escort_does_not_depart() => Given([.. UpToLoading]).By(OnBoard).When(new DepartOnTrip(Id)).ThenRefused(AtTheWheel.Id);

    [Fact]
    public void nor_arrive() => Given([.. UpToLoading, Departed]).By(OnBoard).When(new ArriveAtDestination(Id)).ThenRefused(AtTheWheel.Id);
}
