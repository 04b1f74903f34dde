using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class NotYetClosedSpec : ApplicationActSpec
{
    [Fact]
    public void a_withdrawn_application_is_not_accepted() =>
        Given(Submitted, new ApplicationWithdrawn("不再经营", Monday)).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenRefused(NotYetClosed.Id);
}
