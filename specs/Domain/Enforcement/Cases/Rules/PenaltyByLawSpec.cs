using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class PenaltyByLawSpec : CaseActSpec
{
    [Fact]
    public void what_the_law_does_not_lay_down_is_not_decided() =>
        Given([.. Investigated, Notice(new Penalty(PenaltyKind.Fine, Money.OfYuan(8_000)), new Penalty(PenaltyKind.Restriction))]).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), new(PenaltyKind.Restriction)] }).ThenRefused(PenaltyByLaw.Id);

    [Fact]
    public void what_it_lays_down_beside_the_fine_is() =>
        Given([.. Investigated, NoticedWithHearing]).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenAccepted();
}
