using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing.Rules;

public sealed class ReviewedBeforeCaseSpec : WeighRecordActSpec
{
    [Fact]
    public void an_unreviewed_capture_is_not_filed()
    {
        Given(Captured, Screened).When(new FileWeighing(FirstRecord, TheCase)).ThenRefused(ReviewedBeforeCase.Id);
        Given(Captured, Screened, First).When(new FileWeighing(FirstRecord, TheCase)).ThenRefused(ReviewedBeforeCase.Id);
    }

    [Fact]
    public void a_sealed_one_is_not_filed_before_the_owner_was_told() =>
        Given(Captured, Screened, First, Second, Sealed, Identified).When(new FileWeighing(FirstRecord, TheCase)).ThenRefused(ReviewedBeforeCase.Id);

    [Fact]
    public void what_is_already_part_of_this_case_changes_nothing() =>
        Given(Captured, Screened, First, Second, Sealed, Identified, Informed, Filed).When(new FileWeighing(FirstRecord, TheCase)).ThenNothing();
}
