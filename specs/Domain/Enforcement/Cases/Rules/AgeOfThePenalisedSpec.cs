using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class AgeOfThePenalisedSpec : CaseActSpec
{
    [Fact]
    public void nobody_under_fourteen_is_penalised() =>
        Given([Filed with { Age = AgeClass.UnderFourteen }, Assigned, Recorded, Concluded, Noticed]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(AgeOfThePenalised.Id);

    [Fact]
    public void from_fourteen_to_eighteen_only_more_lightly() =>
        Given([Filed with { Age = AgeClass.FourteenToEighteen }, Assigned, Recorded, Concluded, Noticed]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(AgeOfThePenalised.Id);

    [Fact]
    public void on_that_ground_it_is_allowed() =>
        Given([Filed with { Age = AgeClass.FourteenToEighteen }, Assigned, Recorded, Concluded, Noticed]).On(new(2026, 3, 16)).When(Deciding with { Leniency = new(LeniencyGround.FourteenToEighteen, false, "未成年") }).ThenAccepted();
}
