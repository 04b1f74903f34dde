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
}
