using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class CompleteCombinationSpec : WaybillSpec
{
    public static TheoryData<WaybillParticulars> Incomplete =>
    [
        Particulars with { Tank = null },
        Particulars with { Vehicle = Particulars.Vehicle with { IsTractor = true } },
        Particulars with { Vehicle = Particulars.Vehicle with { Plate = Plate.Parse("粤A12345/Blue") } },
        Particulars with { Vehicle = Particulars.Vehicle with { Plate = Plate.Parse("粤A1234挂/Yellow") } },
        Particulars with { Trailer = new(Plate.Parse("粤A54321/Yellow"), "粤交运管穗字000002号") },
    ];

    [Theory, MemberData(nameof(Incomplete))]
    public void a_combination_that_lacks_a_part_is_refused(WaybillParticulars said) =>
        Given().When(new DraftWaybill(Id, said)).ThenRefused(CompleteCombination.Id);

    [Fact]
    public void a_tractor_with_its_trailer_is_not() =>
        Given().When(new DraftWaybill(Id, Particulars with
        {
            Vehicle = Particulars.Vehicle with { IsTractor = true }, Trailer = new(Plate.Parse("粤A1234挂/Yellow"), "粤交运管穗字000002号"),
        })).ThenAccepted();

    [Fact]
    public void a_training_vehicle_carries_nobodys_goods() =>
        Given().When(new DraftWaybill(Id, Particulars with { Vehicle = Particulars.Vehicle with { Plate = Plate.Parse("粤A1234学/Yellow") } }))
            .ThenRefused(CompleteCombination.Id);

    [Fact]
    public void W_16_a_truck_that_pulls_a_trailer_is_a_drawbar_train_whatever_it_is_called() =>
        Codes(content => content with { Trailer = new(Plate.Parse("粤A1234挂/Yellow"), "粤交运管穗字000002号") },
            known => known with { Trailer = known.Vehicle! with { Plate = Plate.Parse("粤A1234挂/Yellow") } }).ShouldBe(["W-16"]);
}
