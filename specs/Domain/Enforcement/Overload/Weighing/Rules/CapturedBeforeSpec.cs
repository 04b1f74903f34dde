using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Overload.Weighing.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Weighing.Rules;

public sealed class CapturedBeforeSpec : WeighRecordActSpec
{
    [Fact]
    public void a_capture_of_later_is_none_yet()
    {
        Given().By(Gateway).Knowing(AtSite).When(Capture with { CapturedAt = ChinaTime.At(Day, new(10, 1)) }).ThenRefused(CapturedBefore.Id);
        CapturedBefore.Check(ChinaTime.At(Day, new(10, 0)), ContextOn(Day)).ShouldBeNull();
    }
}
