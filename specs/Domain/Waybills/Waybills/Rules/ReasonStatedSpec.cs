using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class ReasonStatedSpec : WaybillSpec
{
    [Fact]
    public void a_cancellation_says_why() => Given(Drafted).When(new CancelWaybill(Id, " ")).ThenRefused(ReasonStated.Id);

    [Fact]
    public void a_halt_says_where() => Given([.. UpToLoading, Departed]).By(AtWheel).When(new SuspendTrip(Id, "大雾", "")).ThenRefused(ReasonStated.Id);
}
