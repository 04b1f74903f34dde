using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Tracked.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Tracked.Rules;

public sealed class PurposeOfTrackQuerySpec
{
    private static readonly OpenTrack OfTruck = new(Truck, Ten - Duration.FromHours(2), Ten);

    [Fact]
    public void the_track_of_a_vehicle_needs_none() => PurposeOfTrackQuery.Check(OfTruck, ofPerson: false).ShouldBeNull();

    [Fact]
    public void that_of_a_person_needs_purpose_and_reference()
    {
        PurposeOfTrackQuery.Check(OfTruck, ofPerson: true).ShouldNotBeNull();
        PurposeOfTrackQuery.Check(OfTruck with { Purpose = TrackPurpose.Supervision, Reference = " " }, ofPerson: true).ShouldNotBeNull();
        PurposeOfTrackQuery.Check(OfTruck with { Purpose = TrackPurpose.Supervision, Reference = "RW-1" }, ofPerson: true).ShouldBeNull();
    }
}
