using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class SubmittedBeforeSpec : ApplicationActSpec
{
    [Fact]
    public void an_unknown_application_cannot_be_accepted() =>
        Given().By(Actors.Clerk).When(new AcceptApplication(Id)).ThenRefused(SubmittedBefore.Id);
}
