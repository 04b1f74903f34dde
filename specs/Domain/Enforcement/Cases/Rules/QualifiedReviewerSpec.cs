using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class QualifiedReviewerSpec : CaseActSpec
{
    [Fact]
    public void a_reviewer_without_the_qualification_does_not_review() =>
        Given(Investigated).On(new(2026, 3, 6)).By(Reviewer).When(new PassLegalReview(Id, " ", "意见")).ThenRefused(QualifiedReviewer.Id);

    [Fact]
    public void one_with_it_does() =>
        Given(Investigated).On(new(2026, 3, 6)).By(Reviewer).When(new PassLegalReview(Id, "A2020440101", "意见")).ThenAccepted();
}
