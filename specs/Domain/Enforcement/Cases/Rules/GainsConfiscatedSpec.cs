using System.Collections.Immutable;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class GainsConfiscatedSpec : CaseActSpec
{
    private static readonly ImmutableArray<Penalty> WithGain =
        [new(PenaltyKind.Fine, Money.OfYuan(8_000)), new(PenaltyKind.ConfiscationOfGains, Money.OfYuan(3_000))];

    [Fact]
    public void what_was_gained_is_confiscated() =>
        Given([.. Investigated, Notice(WithGain)]).On(new(2026, 3, 16)).When(Deciding with { Penalties = WithGain, Gain = Money.OfYuan(3_000) }).ThenAccepted();

    [Fact]
    public void a_gain_is_not_left_to_the_party() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding with { Gain = Money.OfYuan(3_000) }).ThenRefused(GainsConfiscated.Id)
            .Details["gain"].ShouldBe("3000.00");

    [Fact]
    public void nor_is_more_taken_than_was_gained() =>
        Given([.. Investigated, Notice(WithGain)]).On(new(2026, 3, 16)).When(Deciding with { Penalties = WithGain, Gain = Money.OfYuan(2_999) })
            .ThenRefused(GainsConfiscated.Id);

    [Fact]
    public void nor_anything_where_nothing_was() =>
        Given([.. Investigated, Notice(WithGain)]).On(new(2026, 3, 16)).When(Deciding with { Penalties = WithGain }).ThenRefused(GainsConfiscated.Id);

    [Fact]
    public void there_is_no_gain_below_zero() => GainsConfiscated.Check([], new Money(-1))!.Rule.ShouldBe(GainsConfiscated.Id);
}
