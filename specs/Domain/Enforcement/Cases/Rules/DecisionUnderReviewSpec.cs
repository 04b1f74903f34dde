using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Enforcement.Remedies;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class DecisionUnderReviewSpec : CaseActSpec
{
    [Fact]
    public void an_outcome_about_another_decision_is_refused() =>
        Given([.. ToServe, Served]).On(new(2026, 5, 18)).When(new RecordRemedyOutcome(Id, RemedyId.Parse("0198c6f0-0000-7000-8000-0000000000f1"), DecisionNumber, RemedyOutcome.Upheld, "粤府复1号", [], false) with { DecisionNumber = "别案" }).ThenRefused(DecisionUnderReview.Id);

    [Fact]
    public void about_this_one_it_is_taken() =>
        Given([.. ToServe, Served]).On(new(2026, 5, 18)).When(new RecordRemedyOutcome(Id, RemedyId.Parse("0198c6f0-0000-7000-8000-0000000000f1"), DecisionNumber, RemedyOutcome.Upheld, "粤府复1号", [], false)).ThenAccepted();
}
