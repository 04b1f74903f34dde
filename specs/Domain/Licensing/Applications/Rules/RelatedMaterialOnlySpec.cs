using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class RelatedMaterialOnlySpec : ApplicationActSpec
{
    [Fact]
    public void unrelated_material_is_not_asked_for() =>
        Given(Submitted).By(Actors.Clerk).When(new RequestCorrection(Id, [new("学历证明", "缺")], new(2026, 3, 16)))
            .ThenRefused(RelatedMaterialOnly.Id);

    [Fact]
    public void what_market_regulation_holds_and_shares_is_not_asked_for() =>
        Given(Submitted).By(Actors.Clerk).When(new RequestCorrection(Id, [new("营业执照", "缺")], new(2026, 3, 16)))
            .ThenRefused(RelatedMaterialOnly.Id).Details["holder"].ShouldBe("市场监管部门");
}
