using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Tracked.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Tracked.Rules;

public sealed class TrackOpenedBeforeSpec
{
    [Fact]
    public void a_track_is_shown_for_eight_hours_after_it_was_opened()
    {
        TrackOpenedBefore.Check(Ten, Ten + Duration.FromHours(8), Context.Figures).ShouldBeNull();
        TrackOpenedBefore.Check(Ten, Ten + Duration.FromHours(8) + Duration.FromSeconds(1), Context.Figures).ShouldNotBeNull();
    }

    [Fact]
    public void what_nobody_opened_is_not_shown()
    {
        var refusal = TrackOpenedBefore.Check(openedAt: null, Ten, Context.Figures).ShouldNotBeNull();
        (refusal.Rule, refusal.Details["hours"]).ShouldBe((TrackOpenedBefore.Id, "8"));
    }
}
