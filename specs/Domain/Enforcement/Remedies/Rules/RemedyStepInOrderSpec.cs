using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Enforcement.Remedies.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Remedies.Rules;

public sealed class RemedyStepInOrderSpec : RemedyActSpec
{
    [Fact]
    public void nothing_is_decided_before_it_is_accepted() =>
        Given(Filed).On(new(2026, 6, 1)).When(new DecideRemedy(Id, RemedyOutcome.Upheld, "粤交复1号")).ThenRefused(RemedyStepInOrder.Id);

    [Fact]
    public void nor_rejected_after() =>
        Given(Filed, Accepted).On(new(2026, 6, 1)).When(new RejectRemedy(Id, "不1号", "超期")).ThenRefused(RemedyStepInOrder.Id);
}
