using NodaTime;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms;

public sealed class PlatformLifeSpec : PlatformActSpec
{
    private static readonly RollCalled Called = new(1, "12 + 7", Ten, Ten + Duration.FromMinutes(10), Day);

    [Fact]
    public void a_platform_is_entered_with_enough_monitors() =>
        Given().On(new(2026, 1, 5)).When(new EnterPlatform(Platform, PlatformKind.Enterprise, "穗通监控平台", Owner, Guangzhou, "JT-794-1", 120, 2))
            .ThenFacts(PlatformOnRecord);

    [Fact]
    public void that_there_are_too_few_monitors_later_is_recorded() =>
        Given(PlatformOnRecord).When(new RecordMonitors(Platform, 301, 3)).ThenFacts(new MonitorsRecorded(301, 3, Missing: 1, Day))
            .When(new RecordMonitors(Platform, 301, 3)).ThenNothing();

    [Fact]
    public void it_monitors_the_vehicles_of_others_until_that_ends()
    {
        var taken = new FleetTakenOn(OwnerOnRecord, "HT-1", Day);
        Given(PlatformOnRecord).When(new TakeOnFleet(Platform, Owner, "HT-1")).ThenFacts(taken);
        Given(PlatformOnRecord, taken).When(new GiveUpFleet(Platform, OwnerParty, "合同到期")).ThenFacts(new FleetGivenUp(OwnerParty, "合同到期", Day))
            .When(new EndPlatform(Platform, "停止服务")).ThenFacts(new PlatformEnded(OwnerParty, "停止服务", Day));
        Given(PlatformOnRecord).When(new GiveUpFleet(Platform, OwnerParty, "合同到期")).ThenNothing();
    }

    [Fact]
    public void a_roll_call_is_answered_in_time_or_late()
    {
        Given(PlatformOnRecord).When(new CallRoll(Platform, "12 + 7")).ThenFacts(Called);
        Given(PlatformOnRecord, Called).By(Fleet).At(Day, new(10, 10)).When(new AnswerRollCall(Platform, 1, "19"))
            .ThenFacts(new RollCallAnswered(1, "19", "fleet-gz", Ten + Duration.FromMinutes(10), InTime: true, Day));
        Given(PlatformOnRecord, Called).By(Fleet).At(Day, new(10, 11)).When(new AnswerRollCall(Platform, 1, "19"))
            .ThenFact<RollCallAnswered>(answer => answer.InTime.ShouldBeFalse());
    }

    [Fact]
    public void nobody_answers_and_the_call_is_missed()
    {
        Given(PlatformOnRecord, Called).By(SupervisionExamples.Clock).At(Day, new(10, 11)).When(new LapseRollCall(Platform, 1)).ThenFacts(new RollCallMissed(1, Day))
            .By(Officer).When(new CallRoll(Platform, "8 - 3")).ThenFact<RollCalled>(second => second.Call.ShouldBe(2));
        Given(PlatformOnRecord, Called, new RollCallMissed(1, Day)).By(Fleet).When(new AnswerRollCall(Platform, 1, "19")).ThenRefused(RollCallOpen.Id);
    }

    [Theory]
    [InlineData(0, 0, 49, false)]
    [InlineData(0, 0, 50, true)]
    [InlineData(1, 0, 0, true)]
    [InlineData(0, 1, 0, true)]
    public void coaches_dangerous_goods_and_fifty_heavy_trucks_need_a_platform(int coaches, int dangerous, int heavy, bool owes) =>
        PlatformDuty.Owes(new(coaches, dangerous, heavy), Day).ShouldBe(owes);
}
