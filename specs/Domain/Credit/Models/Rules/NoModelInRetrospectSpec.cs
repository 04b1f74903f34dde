using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models.Rules;

public sealed class NoModelInRetrospectSpec : CreditModelActSpec
{
    [Fact]
    public void a_version_does_not_end_yesterday() =>
        Given(Published).When(new SupersedeModel(Id, Next, "文-1", new(2026, 3, 1))).ThenRefused(NoModelInRetrospect.Id);

    [Fact]
    public void it_may_end_today() => Given(Published).When(new SupersedeModel(Id, Next, "文-1", new(2026, 3, 2))).ThenAccepted();
}
