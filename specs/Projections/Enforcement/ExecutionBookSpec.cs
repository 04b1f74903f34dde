using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Executions;
using Regulatory.Domain.Kernel;
using Regulatory.Projections.Enforcement;
using static Regulatory.Projections.Specs.Enforcement.Cases.CaseExamples;

namespace Regulatory.Projections.Specs.Enforcement;

public sealed class ExecutionBookSpec
{
    private static readonly DutyDemanded Demanded = new(
        "责改1", "催1", "拆除标牌", "自行拆除", new(2026, 3, 27), ServiceMethod.Direct, new(2026, 3, 23), Guangzhou, new(2026, 3, 23));

    private readonly Folded<ExecutionBook> book = new();

    [Fact]
    public void the_book_shows_what_is_to_be_done_by_when_and_who_does_it_instead()
    {
        book.Given(Key, Demanded, new SubstitutePerformanceDecided(
            "责改1", "代1", "催1", "逾期未拆除", ["HSPR/56"], "拆除标牌一座", "机械拆除", "广州公路养护有限公司", new(2026, 3, 30), new(2026, 3, 31), Money.OfYuan(12_000),
            false, Guangzhou, new(2026, 3, 28)));
        Row.ShouldSatisfyAllConditions(
            row => (row.Standing, row.Duty, row.PerformBy).ShouldBe((ExecutionStanding.SubstituteDecided, "拆除标牌", new(2026, 3, 27))),
            row => (row.Performer, row.Budget).ShouldBe(("广州公路养护有限公司", Money.OfYuan(12_000))), row => (row.LastDocument, row.Version).ShouldBe(("代1", 2)));
    }

    [Fact]
    public void it_shows_that_an_enforcement_waits_goes_on_and_has_ended()
    {
        book.Given(Key, Demanded, new ExecutionSuspended("责改1", "中1", ExecutionSuspensionGround.ThirdPartyClaim, "案外人主张", Guangzhou, new(2026, 3, 25)));
        (Row.Standing, Row.Reasons).ShouldBe((ExecutionStanding.Suspended, "案外人主张"));
        book.When(Key, new ExecutionResumed("责改1", "恢1", "撤回主张", new(2026, 4, 1)));
        Row.Standing.ShouldBe(ExecutionStanding.Resumed);
        book.When(Key, new ExecutionEnded("责改1", "终1", ExecutionEndGround.ObjectLost, "灭失", Guangzhou, new(2026, 4, 2)));
        (Row.Standing, Row.ChangedOn).ShouldBe((ExecutionStanding.Ended, new(2026, 4, 2)));
    }

    [Fact]
    public void the_enforcement_of_a_fine_alone_may_wait()
    {
        book.Given(Key, new ExecutionSuspended("决1", "中1", ExecutionSuspensionGround.Hardship, "困难", Guangzhou, new(2026, 3, 25)));
        (Row.Duty, Row.DecisionNumber, Row.Division).ShouldBe((null, "决1", Guangzhou));
    }

    private ExecutionBook Row => book.Row(Key).ShouldNotBeNull();
}
