using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

/// <summary>W-01</summary>
public sealed class LicenceCoversGoodsSpec : WaybillSpec
{
    [Fact]
    public void a_licence_in_force_for_the_class_is_enough() => Codes().ShouldBeEmpty();

    [Fact]
    public void a_carrier_on_no_register_is_refused() => Codes(circumstances: known => known with { Licence = null }).ShouldBe([LicenceCoversGoods.Code]);

    [Fact]
    public void a_suspended_licence_is_refused() =>
        Codes(circumstances: known => known with { Licence = known.Licence! with { InForce = false, Standing = "SuspendedByOrder" } })
            .ShouldBe([LicenceCoversGoods.Code]);

    [Fact]
    public void another_carriers_licence_is_refused() =>
        Codes(circumstances: known => known with { Licence = known.Licence! with { Holder = Consignee } }).ShouldBe([LicenceCoversGoods.Code]);

    [Theory]
    [InlineData("2.1")]
    [InlineData("8")]
    [InlineData("")]
    public void a_scope_without_the_class_is_refused(string scope) =>
        Codes(circumstances: known => known with { Licence = known.Licence! with { HazardClasses = [scope] } }).ShouldBe([LicenceCoversGoods.Code]);

    [Theory]
    [InlineData("2", "2.3")]
    [InlineData("1.4", "1.4G")]
    [InlineData("6.1", "6.1")]
    public void a_class_has_its_divisions(string scope, string hazard) =>
        LicenceCoversGoods.Check(
                Content with { Load = new([Content.Load.Lines[0] with { Class = HazardClass.Parse(hazard) }]) },
                ContextAt(Morning, Dispatcher) with { Circumstances = InOrder with { Licence = InOrder.Licence! with { HazardClasses = [scope] } } })
            .ShouldBeNull();

    [Fact]
    public void a_division_has_not_its_class() =>
        LicenceCoversGoods.Check(
                Content with { Load = new([Content.Load.Lines[0] with { Class = HazardClass.Parse("2.3") }]) },
                ContextAt(Morning, Dispatcher) with { Circumstances = InOrder with { Licence = InOrder.Licence! with { HazardClasses = ["2.1"] } } })
            .ShouldNotBeNull().Details["classes"].ShouldBe("2.3");

    [Fact]
    public void limited_quantities_need_no_licence() =>
        LicenceCoversGoods.Check(
                Content with { Load = new([Content.Load.Lines[0] with { Regime = GoodsRegime.Limited }]) },
                ContextAt(Morning, Dispatcher) with { Circumstances = TripCircumstances.Unknown })
            .ShouldBeNull();

    [Fact]
    public void a_licence_that_runs_out_before_the_start_is_refused()
    {
        Codes(circumstances: known => known with { Licence = known.Licence! with { Until = Day } }).ShouldBeEmpty();
        Codes(
            content => content with { PlannedStart = content.PlannedStart + Duration.FromDays(1), PlannedArrival = content.PlannedArrival + Duration.FromDays(1) },
            known => known with { Licence = known.Licence! with { Until = Day } }).ShouldBe([LicenceCoversGoods.Code]);
    }
}
