using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Specs.Licensing.Applications.Rules;

public sealed class PayloadWithoutTankSpec : ApplicationActSpec
{
    [Fact]
    public void ten_tonnes_of_toxic_goods_at_most() =>
        Fleet(Toxic, Payload(10.5m)).When(Grant).ThenRefused(PayloadWithoutTank.Id);

    [Fact]
    public void ten_are_allowed() =>
        Fleet(Toxic, Payload(10m)).When(Grant).ThenAccepted();

    [Fact]
    public void other_goods_know_no_such_limit() =>
        Fleet(Scope, Payload(25m)).When(Grant).ThenAccepted();
}
