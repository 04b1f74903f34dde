using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Rules;
using Regulatory.Domain.Kernel;
using static Regulatory.Domain.Specs.Enforcement.Overload.OverloadExamples;

namespace Regulatory.Domain.Specs.Enforcement.Overload.Rules;

public sealed class OverloadActsInOrderSpec
{
    [Fact]
    public void an_act_is_not_dated_before_the_entry_that_precedes_it()
    {
        OverloadActsInOrder.Check(Day.PlusDays(1), ContextOn(Day)).ShouldNotBeNull();
        OverloadActsInOrder.Check(Day, ContextOn(Day)).ShouldBeNull();
        OverloadActsInOrder.Check(null, ContextOn(Day)).ShouldBeNull();
    }

    [Fact]
    public void an_act_is_not_dated_in_the_future() =>
        OverloadActsInOrder.Check(null, ContextOn(Day) with { Now = ChinaTime.At(Day, new(9, 59)) }).ShouldNotBeNull();
}
