using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class AwaitsAcceptanceSpec : ApplicationActSpec
{
    [Fact]
    public void what_is_returned_for_correction_is_not_accepted() =>
        Given(Submitted, Corrected).On(Tuesday).By(Actors.Clerk).When(new AcceptApplication(Id))
            .ThenRefused(AwaitsAcceptance.Id);
}
