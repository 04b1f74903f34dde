using Regulatory.Domain.Enforcement.Inspections;
using Regulatory.Domain.Enforcement.Inspections.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Inspections.Rules;

public sealed class EveryPointAnsweredSpec : InspectionSpec
{
    [Fact]
    public void a_point_that_was_planned_is_answered() =>
        Given(Planned).When(Hold with { Points = [new("安全制度", true)] }).ThenRefused(EveryPointAnswered.Id);

    [Fact]
    public void what_is_not_in_order_says_why() =>
        Given(Planned).When(Hold with { Points = [new("安全制度", true), new("车辆维护", false)] }).ThenRefused(EveryPointAnswered.Id);

    [Fact]
    public void a_failed_point_is_not_in_order_on_the_whole() =>
        Given(Planned).When(Hold with { Result = InspectionResult.InOrder }).ThenRefused(EveryPointAnswered.Id);

    [Fact]
    public void behind_closed_doors_no_point_is_answered() =>
        Given(Planned).When(Hold with { Result = InspectionResult.NotPossible, Points = [] }).ThenAccepted();
}
