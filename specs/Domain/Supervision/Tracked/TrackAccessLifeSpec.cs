using NodaTime;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Tracked.Rules;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Tracked;

public sealed class TrackAccessLifeSpec : TrackAccessActSpec
{
    private static readonly OpenTrack OfTruck = new(Truck, Ten - Duration.FromHours(2), Ten);

    [Fact]
    public void the_track_of_an_enterprises_vehicle_is_opened_on_record() =>
        Given().When(OfTruck).ThenFacts(new TrackOpened("supervisor-gz", OfTruck.From, Ten, OfPerson: false, null, null, null, Guangzhou, Day));

    [Fact]
    public void where_a_driver_was_is_asked_for_with_a_purpose()
    {
        Given().When(OfTruck with { Driver = DriverParty }).ThenRefused(PurposeOfTrackQuery.Id);
        Given().When(OfTruck with { Driver = DriverParty, Purpose = TrackPurpose.AccidentInquiry, Reference = "SG-1" })
            .ThenFact<TrackOpened>(opened => (opened.OfPerson, opened.Reference).ShouldBe((true, "SG-1")));
    }

    [Fact]
    public void the_vehicle_of_a_person_is_the_person()
    {
        var own = Registered with { Owner = OwnerOnRecord with { Party = DriverParty } };
        Given().Knowing(context => context with { Vehicle = VehicleAfter(own) }).When(OfTruck).ThenRefused(PurposeOfTrackQuery.Id);
    }

    [Fact]
    public void an_officer_of_another_division_opens_none() => Given().By(Shenzhen).When(OfTruck).ThenRefused(OwnVehicle.Id);
}
