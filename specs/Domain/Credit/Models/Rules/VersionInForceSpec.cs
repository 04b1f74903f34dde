using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Models.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Models.Rules;

public sealed class VersionInForceSpec : CreditModelActSpec
{
    [Fact]
    public void what_was_not_published_is_not_superseded() =>
        Given().When(new SupersedeModel(Id, Next, "文-1", new(2027, 1, 1))).ThenRefused(VersionInForce.Id);

    [Fact]
    public void a_version_ends_once() =>
        Given(Published, new CreditModelSuperseded(Id, Next, "文-1", new(2027, 1, 1), On: new(2026, 3, 1)))
            .When(new SupersedeModel(Id, Next, "文-2", new(2027, 6, 1))).ThenRefused(VersionInForce.Id);
}
