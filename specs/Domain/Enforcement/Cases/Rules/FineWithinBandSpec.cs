using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Offences;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class FineWithinBandSpec : CaseActSpec
{
    [Fact]
    public void above_the_band_is_refused() =>
        Given([.. Investigated, Notice(new Penalty(PenaltyKind.Fine, Money.OfYuan(30_000)))]).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(20_001))] }).ThenRefused(FineWithinBand.Id);

    [Fact]
    public void its_top_is_not() =>
        Given([.. Investigated, Notice(new Penalty(PenaltyKind.Fine, Money.OfYuan(30_000)))]).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(20_000))] }).ThenAccepted();

    [Fact]
    public void below_the_band_needs_a_ground() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(4_999))] }).ThenRefused(FineWithinBand.Id);

    [Fact]
    public void with_one_it_is_lawful() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(4_999))], Leniency = new(LeniencyGround.HarmRemoved, BelowBand: true, "主动恢复原状") }).ThenFact<PenaltyDecided>(decided => decided.Leniency!.Ground.ShouldBe(LeniencyGround.HarmRemoved));

    [Fact]
    public void leniency_within_the_band_does_not_reach_below_it() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(4_999))], Leniency = new(LeniencyGround.HarmRemoved, BelowBand: false, "主动恢复原状") }).ThenRefused(FineWithinBand.Id);

    [Fact]
    public void a_lighter_new_law_applies_to_the_earlier_act() =>
        Given(ToDecide).On(new(2026, 3, 16)).Knowing(context => context with { Offence = Amended(1_000, 3_000) }).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(3_000))] }).ThenFact<PenaltyDecided>(decided => decided.LawVersion.ShouldBe(new(2026, 3, 1)));

    [Fact]
    public void a_heavier_new_law_does_not() =>
        Given(ToDecide).On(new(2026, 3, 16)).Knowing(context => context with { Offence = Amended(20_000, 50_000) }).When(Deciding).ThenFact<PenaltyDecided>(decided => decided.LawVersion.ShouldBe(new(2023, 7, 20)));

    [Fact]
    public void what_is_no_offence_any_more_is_not_penalised() =>
        Given(ToDecide).On(new(2026, 3, 16)).Knowing(context => context with { Offence = Offence.Evolve(Modification, new OffenceAbolished(Act.Offence, "令", "废止", new(2026, 3, 1))) }).When(Deciding).ThenRefused(FineWithinBand.Id);

    private static Offence Amended(int min, int max) => Offence.Evolve(Modification, new BandAmended(
        Act.Offence, Modification.Latest! with { Bands = [Band("ordinary", min, max, PenaltyKind.LicenceRevocation)] }, "RTR", "修订", new(2026, 3, 1)));
}
