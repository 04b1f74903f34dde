using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Tracked;
using Regulatory.Domain.Supervision.Tracked.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Tracked.Rules;

public sealed class TrackOfATimeSpec
{
    [Fact]
    public void a_track_is_of_a_stretch_of_time()
    {
        TrackOfATime.Check(new(Truck, Ten - Duration.FromDays(31), Ten), Context).ShouldBeNull();
        TrackOfATime.Check(new(Truck, Ten - Duration.FromDays(32), Ten), Context).ShouldNotBeNull();
        TrackOfATime.Check(new(Truck, Ten, Ten), Context).ShouldNotBeNull();
    }
}
