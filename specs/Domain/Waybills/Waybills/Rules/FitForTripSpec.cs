using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Rules;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>V-04</summary>
public sealed class FitForTripSpec : WaybillSpec
{
    [Fact]
    public void what_supervision_holds_back_gets_no_waybill()
    {
        Codes(circumstances: known => known with { HeldBackFor = ["离线 · offline"] }).ShouldBe([FitForTrip.Code]);
        Given(Drafted, Validated).Knowing(context => context with { Circumstances = InOrder with { HeldBackFor = ["离线 · offline", "审验逾期 · review overdue"] } })
            .When(new IssueWaybill(Id)).ThenRefused(FitForTrip.Id);
    }

    [Fact]
    public void what_it_does_not_does() => FitForTrip.Check(Content, ContextAt(Morning, Dispatcher)).ShouldBeNull();

    [Fact]
    public void what_it_holds_back_takes_nobody_elses_goods_over_but_brings_its_own_to_an_end()
    {
        var other = Plate.Parse("粤A54321/Yellow");
        On(other).When(new AmendInTransit(Id, "车辆故障", Vehicle: Particulars.Vehicle with { Plate = other }, Tank: Particulars.Tank)).ThenRefused(FitForTrip.Id);
        On(Truck).When(new AmendInTransit(Id, "提前到达", PlannedArrival: Content.PlannedArrival - Duration.FromMinutes(30))).ThenFact<WaybillAmended>();

        Given<Waybill, WaybillFact, WaybillCommand, WaybillsContext> On(Plate plate) => Given([.. UpToLoading, Departed]).Knowing(context => context with
        {
            Circumstances = InOrder with { Vehicle = InOrder.Vehicle! with { Plate = plate }, HeldBackFor = ["离线 · offline"] },
        });
    }
}
