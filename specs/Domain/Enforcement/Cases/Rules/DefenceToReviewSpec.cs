using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class DefenceToReviewSpec : CaseActSpec
{
    [Fact]
    public void without_a_statement_there_is_nothing_to_look_into() =>
        Given(ToDecide).On(new(2026, 3, 9)).When(new ReviewDefence(Id, Accepted: false, "无")).ThenRefused(DefenceToReview.Id);

    [Fact]
    public void a_statement_is_looked_into_once() =>
        Given([.. ToDecide, new DefenceReceived(OtherSha, new(2026, 3, 9)), new DefenceReviewed(false, "不成立", new(2026, 3, 10))]).On(new(2026, 3, 10)).When(new ReviewDefence(Id, Accepted: false, "不成立")).ThenRefused(DefenceToReview.Id);
}
