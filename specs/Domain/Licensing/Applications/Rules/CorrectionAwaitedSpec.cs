using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class CorrectionAwaitedSpec : ApplicationActSpec
{
    [Fact]
    public void after_acceptance_no_correction_is_awaited() =>
        Given(Submitted, Accepted).On(Tuesday).By(Self).When(new ResubmitMaterials(Id, []))
            .ThenRefused(CorrectionAwaited.Id);
}
