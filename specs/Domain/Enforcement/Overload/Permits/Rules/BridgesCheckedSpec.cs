using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class BridgesCheckedSpec : OversizePermitActSpec
{
    [Fact]
    public void class_two_is_not_granted_without_the_check_of_its_bridges() =>
        Given(Applied, Accepted).By(Decider).When(Grant).ThenRefused(BridgesChecked.Id);

    [Fact]
    public void nor_over_a_bridge_that_is_too_weak() =>
        Given(Applied, Accepted, Strong with { Verdict = RouteVerdict.TooWeak }).By(Decider).When(Grant).ThenRefused(BridgesChecked.Id);

    [Fact]
    public void control_measures_make_it_strong_enough() =>
        Given(Applied, Accepted, Strong with { Verdict = RouteVerdict.PassesWithMeasures, Measures = "居中慢行" }).By(Decider).When(Grant).ThenAccepted();

    [Fact]
    public void class_one_is_granted_without_one() =>
        Given(Applied, Accepted with { Class = OversizeClass.One }).By(Decider).When(Grant).ThenAccepted();

    [Fact]
    public void a_strengthened_route_is_checked_anew() =>
        Given(Applied, Accepted, Strong, new RouteSurveyOrdered("加固", Day), new RouteSurveyCompleted("验收", new(new(2026, 3, 9), false), Day))
            .By(Decider).When(Grant).ThenRefused(BridgesChecked.Id);
}
