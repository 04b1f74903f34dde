using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Enforcement.Remedies.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Remedies.Rules;

public sealed class OutcomeInFormSpec : RemedyActSpec
{
    [Fact]
    public void a_change_without_penalties_changes_nothing() =>
        Given(Filed, Accepted).On(new(2026, 6, 1)).When(new DecideRemedy(Id, RemedyOutcome.Changed, "粤交复1号")).ThenRefused(OutcomeInForm.Id);

    [Fact]
    public void what_was_upheld_has_no_other_penalties() =>
        Given(Filed, Accepted).On(new(2026, 6, 1)).When(new DecideRemedy(Id, RemedyOutcome.Upheld, "粤交复1号", [new(PenaltyKind.Warning)])).ThenRefused(OutcomeInForm.Id);

    [Fact]
    public void only_what_was_revoked_is_decided_anew() =>
        Given(Filed, Accepted).On(new(2026, 6, 1)).When(new DecideRemedy(Id, RemedyOutcome.Upheld, "粤交复1号", DecideAnew: true)).ThenRefused(OutcomeInForm.Id);
}
