using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ReasonStatedSpec : ApplicationActSpec
{
    [Fact]
    public void an_empty_statement_is_none() =>
        ReasonStated.Check(("reason", "有"), ("authority", "  "))!.Details["missing"].ShouldBe("authority");

    [Fact]
    public void what_is_stated_passes() =>
        ReasonStated.Check(("reason", "有")).ShouldBeNull();
}
