using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Specs.Waybills.Goods;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using static Regulatory.Domain.Specs.Waybills.WaybillExamples;

namespace Regulatory.Domain.Specs.Waybills.Rules;

public sealed class FieldsFilledSpec : WaybillSpec
{
    public static TheoryData<string, WaybillParticulars> Blank => new()
    {
        { "licenceNumber", Particulars with { LicenceNumber = " " } },
        { "route.roads", Particulars with { Route = Particulars.Route with { Roads = "" } } },
        { "vehicle.terminalNumber", Particulars with { Vehicle = Particulars.Vehicle with { TerminalNumber = "" } } },
        { "vehicle.ratedPayloadKg", Particulars with { Vehicle = Particulars.Vehicle with { RatedPayloadKg = 0 } } },
        { "load.lines", Particulars with { Load = new([]) } },
        { "trailer.certificateNumber", Particulars with { Trailer = new(Plate.Parse("粤A1234挂/Yellow"), "") } },
    };

    [Theory, MemberData(nameof(Blank))]
    public void what_the_form_asks_for_is_filled(string field, WaybillParticulars said) =>
        Given().When(new DraftWaybill(Id, said)).ThenRefused(FieldsFilled.Id).Details["field"].ShouldBe(field);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(101)]
    public void a_tank_has_a_volume_that_a_road_vehicle_can_have(int volume) =>
        Given().When(new DraftWaybill(Id, Particulars with { Tank = Particulars.Tank! with { VolumeM3 = volume } })).ThenRefused(FieldsFilled.Id)
            .Details["field"].ShouldBe("tank.volumeM3");

    [Fact]
    public void and_a_number_and_media()
    {
        Given().When(new DraftWaybill(Id, Particulars with { Tank = Particulars.Tank! with { TankNumber = " " } })).ThenRefused(FieldsFilled.Id);
        Given().When(new DraftWaybill(Id, Particulars with { Tank = Particulars.Tank! with { Media = [] } })).ThenRefused(FieldsFilled.Id);
    }
}
