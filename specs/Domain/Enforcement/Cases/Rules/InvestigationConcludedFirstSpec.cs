using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class InvestigationConcludedFirstSpec : CaseActSpec
{
    [Fact]
    public void no_notice_before_the_report() =>
        Given(Filed, Assigned, Recorded).On(new(2026, 3, 6)).When(new ServeViolationNotice(Id, [new(PenaltyKind.Fine, Money.OfYuan(8_000))], "事实", "理由", ["RTR/69"], ServiceMethod.Direct, new(2026, 3, 6))).ThenRefused(InvestigationConcludedFirst.Id);

    [Fact]
    public void no_review_before_the_report() =>
        Given(Filed, Assigned, Recorded).On(new(2026, 3, 6)).By(Reviewer).When(new PassLegalReview(Id, "A2020440101", "意见")).ThenRefused(InvestigationConcludedFirst.Id);

    [Fact]
    public void a_case_that_was_returned_is_concluded_anew() =>
        Given([.. Investigated, new LegalReviewReturned(new("legal-gz", "Legal reviewer"), "补充证据", new(2026, 3, 6))]).On(new(2026, 3, 9)).By(Reviewer).When(new PassLegalReview(Id, "A2020440101", "意见")).ThenRefused(InvestigationConcludedFirst.Id);
}
