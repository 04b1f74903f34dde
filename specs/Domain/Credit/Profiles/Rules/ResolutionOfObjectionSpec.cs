using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Profiles.Rules;

public sealed class ResolutionOfObjectionSpec : CreditProfileActSpec
{
    [Theory]
    [InlineData(false, 1, "文-1", "维持")]
    [InlineData(true, 2, "文-1", "撤销")]
    [InlineData(true, 1, "", "撤销")]
    [InlineData(true, 1, "文-1", " ")]
    public void a_resolution_goes_no_further_than_what_was_contested_and_is_in_writing(bool upheld, int excluded, string document, string reasons) =>
        Given(Opened, Fined, Scored(975, CreditGrade.A, new(2026, 3, 2)), Proposed, Announced, Objected).On(new(2026, 3, 9))
            .When(new ResolveObjection(Carrier, 1, upheld, [excluded], document, reasons)).ThenRefused(ResolutionOfObjection.Id);
}
