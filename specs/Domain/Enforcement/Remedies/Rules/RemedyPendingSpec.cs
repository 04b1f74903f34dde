using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Enforcement.Remedies.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Remedies.Rules;

public sealed class RemedyPendingSpec : RemedyActSpec
{
    [Fact]
    public void what_was_decided_is_over() =>
        Given(Filed, Accepted, new RemedyDecided(RemedyOutcome.Upheld, "粤交复1号", [], false, new(2026, 6, 1))).On(new(2026, 6, 2)).When(new WithdrawRemedy(Id, "终1号")).ThenRefused(RemedyPending.Id);

    [Fact]
    public void so_is_what_was_taken_back() =>
        Given(Filed, new RemedyWithdrawn("终1号", new(2026, 5, 6))).On(new(2026, 5, 7)).When(new AcceptRemedy(Id, "受1号")).ThenRefused(RemedyPending.Id);
}
