using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Lists;
using Regulatory.Domain.Credit.Lists.Rules;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Specs.Credit.Lists.Rules;

public sealed class ReviewAheadSpec : CreditListingActSpec
{
    [Fact]
    public void a_review_on_the_day_of_the_listing_is_none() =>
        Given(Notified).On(new(2026, 3, 10)).When(Listing with { ReviewOn = new(2026, 3, 10) }).ThenRefused(ReviewAhead.Id);

    [Fact]
    public void other_lists_have_no_usual_term() =>
        Given().Knowing(Graded(CreditGrade.AAA, CreditGrade.AAA)).When(new ListSubject(Model, "文-1", "理由", null, Carrier)).ThenRefused(ReviewAhead.Id);
}
