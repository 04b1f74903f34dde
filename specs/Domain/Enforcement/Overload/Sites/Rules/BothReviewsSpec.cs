using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Sites;
using Regulatory.Domain.Enforcement.Overload.Sites.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Sites.Rules;

public sealed class BothReviewsSpec : MonitoringSiteActSpec
{
    [Theory]
    [InlineData("", "穗交技审〔2026〕1号")]
    [InlineData("穗交法审〔2026〕1号", " ")]
    public void one_review_is_not_enough(string legal, string technical) =>
        Given(Planned).By(Lawyer).When(new ReviewSite(Site, legal, technical)).ThenRefused(BothReviews.Id);
}
