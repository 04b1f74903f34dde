using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing.Rules;

public sealed class OrderOfWeighingSpec : WeighRecordActSpec
{
    [Fact]
    public void no_second_review_before_the_first() =>
        Given(Captured, Screened).By(OtherOfficer).When(new PassSecondReview(FirstRecord)).ThenRefused(OrderOfWeighing.Id);

    [Fact]
    public void what_was_discarded_stays_so() =>
        Given(Captured, new WeighingDiscarded(DiscardReason.WithinLimit, null, null, Day)).When(new PassFirstReview(FirstRecord))
            .ThenRefused(OrderOfWeighing.Id);

    [Fact]
    public void an_owner_is_not_told_before_being_found() =>
        Given(Captured, Screened, First, Second, Sealed).When(new InformOwner(FirstRecord, InformChannel.Post)).ThenRefused(OrderOfWeighing.Id);
}
