using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class SimplifiedWithinLimitsSpec : CaseActSpec
{
    [Fact]
    public void two_hundred_yuan_for_a_citizen_on_the_spot() =>
        Given().By(Officer).When(OnSpot).ThenAccepted();

    [Fact]
    public void not_two_hundred_and_one() =>
        Given().By(Officer).When(OnSpot with { Penalties = [new(PenaltyKind.Fine, Money.OfYuan(201))] }).ThenRefused(SimplifiedWithinLimits.Id);

    [Fact]
    public void an_organisation_up_to_three_thousand() =>
        SimplifiedWithinLimits.Check([new(PenaltyKind.Fine, Money.OfYuan(3_000))], PartyKind.Organisation, new(2026, 3, 2)).ShouldBeNull();

    [Fact]
    public void and_no_further() =>
        SimplifiedWithinLimits.Check([new(PenaltyKind.Fine, Money.OfYuan(3_001))], PartyKind.Organisation, new(2026, 3, 2))!.Rule.ShouldBe(SimplifiedWithinLimits.Id);

    [Fact]
    public void nothing_but_a_warning_or_a_fine() =>
        SimplifiedWithinLimits.Check([new(PenaltyKind.Stop)], PartyKind.Organisation, new(2026, 3, 2))!.Rule.ShouldBe(SimplifiedWithinLimits.Id);
}
