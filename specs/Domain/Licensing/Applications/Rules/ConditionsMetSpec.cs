using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ConditionsMetSpec : ApplicationActSpec
{
    [Fact]
    public void an_unmet_condition_stands_in_the_way() =>
        StationWith(accepted: true, staff: false).When(Grant)
            .ThenRefused(ConditionsMet.Id).Details["condition"].ShouldBe("QualifiedStaff");

    [Fact]
    public void a_finding_that_says_nothing_meets_nothing() =>
        StationWith(accepted: null, staff: true).When(Grant).ThenRefused(ConditionsFound.Id);
}
