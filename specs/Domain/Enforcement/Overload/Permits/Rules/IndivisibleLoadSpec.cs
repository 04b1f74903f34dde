using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Permits;
using Regulatory.Domain.Enforcement.Overload.Permits.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Permits.Rules;

public sealed class IndivisibleLoadSpec : OversizePermitActSpec
{
    [Fact]
    public void a_load_that_can_be_divided_is_not_accepted() =>
        Given(Applied with { Load = Transformer with { Divisible = true } }).By(Clerk).When(new AcceptOversizeApplication(Permit))
            .ThenRefused(IndivisibleLoad.Id);
}
