using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing.Rules;

public sealed class TwoReviewersSpec : WeighRecordActSpec
{
    [Fact]
    public void nobody_holds_both_reviews()
    {
        Given(Captured, Screened, First).By(Officer).When(new PassSecondReview(FirstRecord)).ThenRefused(TwoReviewers.Id);
        Given(Captured, Screened, First).By(OtherOfficer).When(new PassSecondReview(FirstRecord)).ThenAccepted();
    }
}
