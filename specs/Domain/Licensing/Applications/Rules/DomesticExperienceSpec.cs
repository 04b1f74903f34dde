using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class DomesticExperienceSpec : ApplicationActSpec
{
    [Fact]
    public void two_years_are_too_few() =>
        Abroad(2).When(Grant).ThenRefused(DomesticExperience.Id);

    [Fact]
    public void three_are_enough() =>
        Abroad(3).When(Grant).ThenAccepted();
}
