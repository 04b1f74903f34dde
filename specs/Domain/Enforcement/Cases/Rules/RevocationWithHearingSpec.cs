using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class RevocationWithHearingSpec : CaseActSpec
{
    [Fact]
    public void a_licence_is_not_revoked_where_no_hearing_was_offered() =>
        Given([.. Investigated, NoticedWithHearing with { HearingOffered = false, RequestHearingBy = null }]).On(new(2026, 3, 16)).When(Deciding with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(8_000)), Revocation] }).ThenRefused(RevocationWithHearing.Id);

    [Fact]
    public void nor_on_the_spot() =>
        Given().By(Officer).When(OnSpot with { Penalties = [Revocation] }).ThenRefused(SimplifiedWithinLimits.Id);
}
