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
    public void a_quota_goes_by_order_of_acceptance() =>
        Given(Submitted, Accepted, Verified).On(Wednesday)
            .Knowing(context => context with { RemainingQuota = 1, EarlierApplications = 1 }).When(Grant)
            .ThenRefused(AwardOfScarceRight.Id);
}
