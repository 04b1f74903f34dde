using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class NoHeavierAfterDefenceSpec : CaseActSpec
{
    [Fact]
    public void a_fine_above_the_notice_is_refused() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_001))] }).ThenRefused(NoHeavierAfterDefence.Id);

    [Fact]
    public void a_lower_one_is_not() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(6_000))] }).ThenAccepted();

    [Fact]
    public void a_kind_that_the_notice_did_not_name_is_heavier() =>
        Given(ToDecide).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenRefused(NoHeavierAfterDefence.Id);

    [Fact]
    public void fines_count_together() =>
        NoHeavierAfterDefence.Check(
            new EnforcementCase { Notice = Noticed },
            [new(PenaltyKind.Fine, Money.OfYuan(8_000)), new(PenaltyKind.Fine, Money.OfYuan(1))])!.Rule.ShouldBe(NoHeavierAfterDefence.Id);

    [Fact]
    public void a_suspension_in_place_of_the_revocation_is_lighter() =>
        NoHeavierAfterDefence.Check(
            new EnforcementCase { Notice = NoticedWithHearing }, [Revocation with { Kind = PenaltyKind.LicenceSuspension, Days = 90 }]).ShouldBeNull();
}
