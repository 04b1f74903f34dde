using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class ApplicationIsNewSpec : ApplicationActSpec
{
    [Fact]
    public void another_scope_under_the_same_id_is_not_taken_for_a_repetition() =>
        Given(Submitted).By(Self).When(Submit with { Scope = Scope with { Text = "网络预约出租汽车经营" } }).ThenRefused(ApplicationIsNew.Id);

    [Fact]
    public void another_request_under_the_same_id_is_refused() =>
        Given(Submitted).By(Self).When(Submit with { Item = DangerousGoods }).ThenRefused(ApplicationIsNew.Id);
}
