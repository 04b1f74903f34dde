using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class LighterOnGroundSpec : CaseActSpec
{
    /// <summary>The band is 5 000 to 20 000: its lower part ends at 12 500.</summary>
    [Fact]
    public void a_lighter_fine_lies_in_the_lower_part_of_the_band() =>
        Given([.. Investigated, Notice(new Penalty(PenaltyKind.Fine, Money.OfYuan(20_000)))]).On(new(2026, 3, 16))
            .When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(12_501))], Leniency = Lighter })
            .ThenRefused(LighterOnGround.Id).Details["most"].ShouldBe("12500.00");

    [Fact]
    public void at_its_top_it_is_lighter_still() =>
        Given([.. Investigated, Notice(new Penalty(PenaltyKind.Fine, Money.OfYuan(20_000)))]).On(new(2026, 3, 16))
            .When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(12_500))], Leniency = Lighter }).ThenAccepted();

    [Fact]
    public void a_ground_is_told_with_its_reasons() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding with { Leniency = Lighter with { Reasons = " " } }).ThenRefused(LighterOnGround.Id);

    [Fact]
    public void without_a_ground_the_whole_band_is_open() =>
        Given([.. Investigated, Notice(new Penalty(PenaltyKind.Fine, Money.OfYuan(20_000)))]).On(new(2026, 3, 16))
            .When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(20_000))] }).ThenAccepted();

    private static Leniency Lighter => new(LeniencyGround.HarmRemoved, BelowBand: false, "主动恢复原状");
}
