using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Rules;

public sealed class SupervisionActsInOrderSpec
{
    [Fact]
    public void an_act_of_today_follows_one_of_today() => SupervisionActsInOrder.Check(Day, Context).ShouldBeNull();

    [Fact]
    public void an_act_before_the_previous_entry_is_refused() =>
        SupervisionActsInOrder.Check(Day.PlusDays(1), Context).ShouldNotBeNull().Details["previous"].ShouldBe("2026-03-03");

    [Fact]
    public void an_act_of_tomorrow_is_refused() =>
        SupervisionActsInOrder.Check(null, Context with { At = Context.Now + Duration.FromDays(1) }).ShouldNotBeNull();
}
