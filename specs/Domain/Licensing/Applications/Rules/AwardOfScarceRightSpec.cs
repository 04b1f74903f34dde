using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class AwardOfScarceRightSpec : ApplicationActSpec
{
    [Fact]
    public void three_rivals_for_a_route_need_a_tender() =>
        Route().Knowing(context => context with { RivalApplications = 3 })
            .When(Grant with { Term = LicenceTerm.OfYears(Wednesday, 5) }).ThenRefused(AwardOfScarceRight.Id);

    [Fact]
    public void after_the_tender_the_winner_is_granted() =>
        Route().Knowing(context => context with { RivalApplications = 3 })
            .When(Grant with { Term = LicenceTerm.OfYears(Wednesday, 5), Award = AwardMethod.ServiceQualityTender })
            .ThenAccepted();

    [Fact]
    public void two_rivals_do_not() =>
        Route().Knowing(context => context with { RivalApplications = 2 })
            .When(Grant with { Term = LicenceTerm.OfYears(Wednesday, 5) }).ThenAccepted();

    [Fact]
    public void a_limited_right_goes_by_order_of_acceptance() =>
        TaxiAfter(earlier: 1, limited: "GD-RT-16 GD-RT-22").When(Grant).ThenRefused(AwardOfScarceRight.Id);

    [Fact]
    public void whoever_is_first_in_turn_is_granted_it() =>
        TaxiAfter(earlier: 0, limited: "GD-RT-16 GD-RT-22").When(Grant).ThenAccepted();

    [Fact]
    public void a_tender_takes_the_place_of_the_order() =>
        TaxiAfter(earlier: 1, limited: "GD-RT-16 GD-RT-22").When(Grant with { Award = AwardMethod.ServiceQualityTender }).ThenAccepted();

    [Fact]
    public void what_is_not_limited_waits_for_nobody() => TaxiAfter(earlier: 1, limited: "GD-RT-22").When(Grant).ThenAccepted();

    private Given<LicenceApplication, LicenceApplicationFact, LicenceApplicationCommand, LicensingContext> TaxiAfter(
        int earlier, string limited) =>
        Given(Submitted, Accepted, Verified).On(Wednesday).Knowing(context => context with
        {
            EarlierApplications = earlier, Figures = Adopted(LicensingFigures.LimitedItems.Key, limited),
        });
}
