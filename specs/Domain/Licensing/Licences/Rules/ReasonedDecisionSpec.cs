using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class ReasonedDecisionSpec : LicenceActSpec
{
    [Theory]
    [InlineData("", "理由")]
    [InlineData("穗交撤〔2026〕1号", "")]
    [InlineData(" ", " ")]
    public void a_decision_lacking_number_or_reasons_is_refused(string number, string reasons) =>
        ReasonedDecision.Check(number, reasons)!.Rule.ShouldBe(ReasonedDecision.Id);

    [Fact]
    public void a_numbered_and_reasoned_decision_stands() => ReasonedDecision.Check("穗交撤〔2026〕1号", "理由").ShouldBeNull();
}
