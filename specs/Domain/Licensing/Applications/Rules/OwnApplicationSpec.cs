using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class OwnApplicationSpec : ApplicationActSpec
{
    [Fact]
    public void nobody_applies_in_anothers_name() =>
        Given().By(Neighbour).When(Submit).ThenRefused(OwnApplication.Id);

    [Fact]
    public void nobody_withdraws_anothers_application() =>
        Given(Submitted).By(Neighbour).When(new WithdrawApplication(Id, "不再经营")).ThenRefused(OwnApplication.Id);
}
