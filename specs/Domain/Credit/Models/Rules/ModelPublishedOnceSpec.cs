using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models.Rules;

public sealed class ModelPublishedOnceSpec : CreditModelActSpec
{
    [Fact]
    public void a_published_version_is_not_published_again() => Given(Published).When(Publishing).ThenRefused(ModelPublishedOnce.Id);
}
