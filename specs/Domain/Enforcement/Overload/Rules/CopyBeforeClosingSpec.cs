using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class CopyBeforeClosingSpec
{
    [Fact]
    public void a_case_of_overloading_waits_for_its_copy()
    {
        CopyBeforeClosing.Check(isOverload: true, copiedOn: null, Day).ShouldNotBeNull();
        CopyBeforeClosing.Check(isOverload: true, copiedOn: Day, Day).ShouldBeNull();
    }

    [Fact]
    public void a_copy_of_tomorrow_is_none_yet() => CopyBeforeClosing.Check(isOverload: true, copiedOn: Day.PlusDays(1), Day).ShouldNotBeNull();

    [Fact]
    public void other_cases_need_none() => CopyBeforeClosing.Check(isOverload: false, copiedOn: null, Day).ShouldBeNull();
}
