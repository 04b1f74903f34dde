using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class MeasuresNamedSpec : OversizePermitActSpec
{
    [Fact]
    public void a_structure_that_needs_measures_gets_them_written_down()
    {
        Given(Applied, Accepted).By(Reviewer).When(new CheckRoute(Permit, [new("增江大桥", 1_050)])).ThenRefused(MeasuresNamed.Id);
        Given(Applied, Accepted).By(Reviewer).When(new CheckRoute(Permit, [new("增江大桥", 1_050)], "居中慢行")).ThenAccepted();
    }

    [Fact]
    public void a_check_of_nothing_is_none() =>
        Given(Applied, Accepted).By(Reviewer).When(new CheckRoute(Permit, [])).ThenRefused(MeasuresNamed.Id);
}
