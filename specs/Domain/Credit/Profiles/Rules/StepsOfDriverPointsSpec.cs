using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class StepsOfDriverPointsSpec : CreditProfileActSpec
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(20)]
    public void an_act_scores_one_of_five_steps(int points) =>
        Given(DriverOpened).When(Recording(Driver, "driver-off-route", "文-1", new(2026, 3, 2)) with { Quantity = points }).ThenAccepted();

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(21)]
    public void and_nothing_between(int points) =>
        Given(DriverOpened).When(Recording(Driver, "driver-off-route", "文-1", new(2026, 3, 2)) with { Quantity = points }).ThenRefused(StepsOfDriverPoints.Id);
}
