using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class TwoOnSiteSpec : ApplicationActSpec
{
    [Fact]
    public void one_officer_on_site_is_not_enough() =>
        Given(Submitted, Accepted).On(Wednesday).By(Actors.Reviewer)
            .When(new RecordVerification(Id, VerificationMethod.OnSite, [TheReviewer], [], "现场符合"))
            .ThenRefused(TwoOnSite.Id);

    [Fact]
    public void the_same_officer_twice_is_one() =>
        Given(Submitted, Accepted).On(Wednesday).By(Actors.Reviewer)
            .When(new RecordVerification(Id, VerificationMethod.OnSite, [TheReviewer, TheReviewer], [], "现场符合"))
            .ThenRefused(TwoOnSite.Id);

    [Fact]
    public void two_officers_are() =>
        Given(Submitted, Accepted).On(Wednesday).By(Actors.Reviewer)
            .When(new RecordVerification(Id, VerificationMethod.OnSite, [TheReviewer, SecondReviewer], [], "现场符合"))
            .ThenAccepted();
}
