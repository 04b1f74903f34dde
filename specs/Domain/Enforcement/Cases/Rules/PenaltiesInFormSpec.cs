using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class PenaltiesInFormSpec : CaseActSpec
{
    [Fact]
    public void no_penalty_at_all_is_none() =>
        PenaltiesInForm.Check([])!.Rule.ShouldBe(PenaltiesInForm.Id);

    [Fact]
    public void a_fine_has_an_amount() =>
        PenaltiesInForm.Check([new(PenaltyKind.Fine)])!.Rule.ShouldBe(PenaltiesInForm.Id);

    [Fact]
    public void a_revocation_names_the_licence() =>
        PenaltiesInForm.Check([new(PenaltyKind.LicenceRevocation)])!.Rule.ShouldBe(PenaltiesInForm.Id);

    [Fact]
    public void detention_is_for_the_police() =>
        PenaltiesInForm.Check([new(PenaltyKind.Detention, Days: 5)])!.Rule.ShouldBe(PenaltiesInForm.Id);

    [Fact]
    public void nothing_is_laid_down_twice() =>
        PenaltiesInForm.Check([new(PenaltyKind.Fine, Money.OfYuan(100)), new(PenaltyKind.Fine, Money.OfYuan(200))])!.Rule.ShouldBe(PenaltiesInForm.Id);

    [Fact]
    public void two_licences_can_be_revoked() =>
        PenaltiesInForm.Check([Revocation, Revocation with { Document = "另一证" }]).ShouldBeNull();

    [Fact]
    public void a_warning_needs_nothing_more() =>
        PenaltiesInForm.Check([new(PenaltyKind.Warning)]).ShouldBeNull();

    [Fact]
    public void two_fines_are_not_told_apart_by_documents() =>
        PenaltiesInForm.Check([new(PenaltyKind.Fine, Money.OfYuan(8_000), "甲"), new(PenaltyKind.Fine, Money.OfYuan(8_000), "乙")])!.Rule.ShouldBe(PenaltiesInForm.Id);
}
