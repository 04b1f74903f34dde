using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Vehicles.Rules;

public sealed class PapersOfVehicleSpec
{
    private static Refusal? Check(VehicleParticulars papers, SupervisionClass of = SupervisionClass.W, VehicleKey? plate = null) =>
        PapersOfVehicle.Check(new(plate ?? Truck, TruckVin, of, papers, Owner, "440100000001", Guangzhou), Day);

    [Fact]
    public void papers_describe_the_vehicle() => Check(Papers).ShouldBeNull();

    [Fact]
    public void without_type_or_mass_they_do_not()
    {
        Check(Papers with { Type = "" }).ShouldNotBeNull();
        Check(Papers with { TotalMassKg = 0 }).ShouldNotBeNull();
    }

    [Fact]
    public void a_vehicle_is_not_registered_tomorrow() => Check(Papers with { FirstRegisteredOn = Day.PlusDays(1) }).ShouldNotBeNull();

    [Fact]
    public void a_trailer_has_a_trailers_plate()
    {
        Check(Papers with { IsTrailer = true }, plate: Trailer).ShouldBeNull();
        Check(Papers with { IsTrailer = true }).ShouldNotBeNull();
        Check(Papers, plate: Trailer).ShouldNotBeNull();
    }

    [Fact]
    public void a_coach_has_seats_and_draws_no_semi_trailer()
    {
        Check(Papers with { Seats = 45 }, SupervisionClass.K1).ShouldBeNull();
        Check(Papers with { Seats = 0 }, SupervisionClass.K1).ShouldNotBeNull();
        Check(Papers with { Seats = 45, IsTractor = true }, SupervisionClass.K2).ShouldNotBeNull();
    }

    [Fact]
    public void a_trailer_of_ordinary_freight_is_not_supervised() =>
        Check(Papers with { IsTrailer = true }, SupervisionClass.Z, Trailer).ShouldNotBeNull();
}
