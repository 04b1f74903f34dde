using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class GroundsOfObjectionSpec : CreditProfileActSpec
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("有误", 2)]
    public void an_objection_without_grounds_or_about_nothing_is_refused(string grounds, int contested) =>
        Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced).On(new(2026, 3, 4))
            .When(new FileObjection(Carrier, CreditModelKind.Provincial, [contested], grounds)).ThenRefused(GroundsOfObjection.Id);
}
