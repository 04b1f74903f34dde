using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class NoFeeWithoutLawSpec : ApplicationActSpec
{
    [Fact]
    public void acceptance_is_free() =>
        Given(Submitted).By(Actors.Clerk).When(new AcceptApplication(Id, Fee: Money.OfYuan(10)))
            .ThenRefused(NoFeeWithoutLaw.Id);

    [Fact]
    public void a_cost_fee_needs_its_article_and_the_setting() =>
        Given(Submitted, Accepted, Verified, Granted).On(Wednesday).By(Actors.Issuer)
            .When(new IssueCertificate(Id, Money.OfYuan(5), "RTR/80")).ThenRefused(NoFeeWithoutLaw.Id);

    [Fact]
    public void where_it_still_stands_it_may_be_taken() =>
        Given(Submitted, Accepted, Verified, Granted).On(Wednesday).By(Actors.Issuer)
            .Knowing(context => context with { Figures = Adopted("licensing.certificate-fee", "true") })
            .When(new IssueCertificate(Id, Money.OfYuan(5), "RTR/80")).ThenAccepted();
}
