using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Goods.Rules;

namespace Regulatory.Domain.Specs.Waybills.Goods.Rules;

public sealed class GoodsOfDumpTruckSpec
{
    private static readonly CarryingVehicle Dump = GoodsExamples.Vehicle with { Body = GoodsVehicleBody.Dump };

    [Fact]
    public void a_dump_truck_carries_sulphur_in_bulk() => Check(Dump, GoodsExamples.Line("UN1350", PackageKind.Bulk)).ShouldBeNull();

    [Fact]
    public void it_carries_no_sulphur_in_bags() => Check(Dump, GoodsExamples.Line("UN1350", PackageKind.Bag)).ShouldNotBeNull();

    [Fact]
    public void it_carries_nothing_else_and_the_refusal_names_what_it_may()
    {
        var refusal = Check(Dump, GoodsExamples.Line("UN1350", PackageKind.Bulk), GoodsExamples.Line("UN1942", PackageKind.Bulk)).ShouldNotBeNull();
        (refusal.Rule, refusal.Details["goods"], refusal.Details["allowed"])
            .ShouldBe((GoodsOfDumpTruck.Id, "UN1942", "硫磺、萘饼、粗蒽、煤焦沥青"));
    }

    [Fact]
    public void other_vehicles_carry_what_suits_them() =>
        Check(GoodsExamples.Vehicle, GoodsExamples.Line("UN1942", PackageKind.Bulk)).ShouldBeNull();

    private static Refusal? Check(CarryingVehicle vehicle, params ImmutableArray<GoodsLine> lines) =>
        GoodsOfDumpTruck.Check(new(lines), vehicle, GoodsExamples.Table, GoodsExamples.Day);
}
