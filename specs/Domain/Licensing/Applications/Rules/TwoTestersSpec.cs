using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class TwoTestersSpec : ApplicationActSpec
{
    [Fact]
    public void one_tester_is_not_enough() =>
        Given(Submitted, Accepted).On(Wednesday).When(new AssignTesters(Id, [TheReviewer])).ThenRefused(TwoTesters.Id);
}
