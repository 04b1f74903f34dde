using Regulatory.Domain.Publicity.Publications.Rules;

namespace Regulatory.Domain.Specs.Publicity.Publications.Rules;

public sealed class RepairByDecisionSpec : PublicationActSpec
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void no_decision_no_repair(string? document) => RepairByDecision.Check(document)!.Rule.ShouldBe(RepairByDecision.Id);

    [Fact]
    public void a_numbered_decision_repairs() => RepairByDecision.Check("粤信修〔2026〕9号").ShouldBeNull();
}
