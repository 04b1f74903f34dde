using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class GroundOfNoPenaltySpec : CaseActSpec
{
    [Fact]
    public void an_organisation_is_never_under_age() =>
        Given(Investigated).On(new(2026, 3, 9)).When(new DecideNoPenalty(Id, NoPenaltyGround.UnderFourteen, "未成年")).ThenRefused(GroundOfNoPenalty.Id);

    [Fact]
    public void minor_and_corrected_is_a_ground() =>
        Given(Investigated).On(new(2026, 3, 9)).When(new DecideNoPenalty(Id, NoPenaltyGround.MinorAndCorrected, "轻微并已改正")).ThenAccepted();
}
