using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Journeys;
using Regulatory.Domain.Supervision.Places;
using Regulatory.Domain.Supervision.Tracks;
using Regulatory.Projections.Supervision;

namespace Regulatory.Projections.Specs.Supervision;

public sealed class DetectedTripsSpec
{
    private const string Log = "粤A12345/Yellow@2026-03", Trip = "0198c6f0-0000-7000-8000-0000000000d1", Feature = "0198c6f0-0000-7000-8000-0000000000f1";

    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Ten = ChinaTime.At(Day, new(10, 0));
    private static readonly DetectedTripId Id = DetectedTripId.Parse(Trip);
    private static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow");
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    private static readonly TripOperator Owner = new(PartyId.Parse("E:91440101MA5AAAA00W"), CreditCode.Parse("91440101MA5AAAA00W"), "穗通危货运输有限公司");

    private static readonly TripTaken UnderWay = new(
        Ten, new(new(23_100_000, 113_400_000), "石化码头"), null, new(new(23_100_000, 113_510_000), null), 11_264, TripSign.BeganAtLoadingPlace);

    private static readonly TripTaken Ended = UnderWay with { ArrivedAt = Ten + Duration.FromHours(1), Metres = 42_195 };

    private static readonly TripDetected Bare = new(Id, Truck, UnderWay, Owner, Guangzhou, null, ["3"], Day);

    [Fact]
    public void a_trip_without_a_waybill_says_so_until_one_is_found_that_was_issued_by_its_departure()
    {
        var trips = new Folded<DetectedTrips>().Given(Log, Bare, new TripDetectedWithoutWaybill(Id, Truck, UnderWay, Owner, Guangzhou, ["3"], Day));
        var row = trips.Row(Trip).ShouldNotBeNull();
        (row.WithoutWaybill, row.FromPlace, row.Kilometres, row.ArrivedAt, row.CreditCode).ShouldBe((true, "石化码头", 11, null, Owner.CreditCode));

        row = trips.When(Log, new DetectedTripRevised(Id, 1, Ended, new(Guid.Empty, "GD2026030200000146", Ten + Duration.FromMinutes(5)), Day)).Row(Trip).ShouldNotBeNull();
        // Made on the way: it is named, and covers nothing (O29 24).
        (row.WithoutWaybill, row.WaybillNumber, row.IssuedBeforeDeparture, row.Kilometres, row.Revision).ShouldBe((true, "GD2026030200000146", false, 42, 1));

        row = trips.When(Log, new DetectedTripRevised(Id, 2, Ended, new(Guid.Empty, "GD2026030200000146", Ten), Day)).Row(Trip).ShouldNotBeNull();
        (row.WithoutWaybill, row.IssuedBeforeDeparture).ShouldBe((false, true));
    }

    [Fact]
    public void one_that_never_was_stays_as_withdrawn() =>
        new Folded<DetectedTrips>().Given(Log, Bare).When(Log, new DetectedTripWithdrawn(Id, "x", Day)).Row(Trip)!.IsWithdrawn.ShouldBeTrue();

    [Fact]
    public void a_feature_of_the_map_is_shown_with_its_last_day()
    {
        var feature = MapFeatureId.Parse(Feature);
        var place = new MapFeatureTerms(MapFeatureKind.LoadingPlace, "石化码头", [new(23_106_000, 113_450_000)], 500, new(2026, 1, 1));
        var row = new Folded<MapFeatures>().Given(Feature, new MapFeatureEntered(feature, place, Guangzhou, "穗交监〔2026〕1号", Day))
            .When(Feature, new MapFeatureClosed(feature, Day, "穗交监〔2026〕9号", Day)).Row(Feature).ShouldNotBeNull();
        (row.Name, row.Until, row.Source).ShouldBe(("石化码头", Day, "穗交监〔2026〕9号"));
    }
}
