using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class SevenWorkingDaysNoticeSpec : CaseActSpec
{
    [Fact]
    public void seven_working_days_after_the_notice_the_hearing_may_be() =>
        Given(HearingPending).On(new(2026, 3, 10)).When(new ScheduleCaseHearing(Id, new(2026, 3, 19), "三楼", new("chair-gz", "Chair"), StartsAt: new(9, 30))).ThenAccepted();

    [Fact]
    public void six_are_too_few() =>
        Given(HearingPending).On(new(2026, 3, 10)).When(new ScheduleCaseHearing(Id, new(2026, 3, 18), "三楼", new("chair-gz", "Chair"), StartsAt: new(9, 30))).ThenRefused(SevenWorkingDaysNotice.Id);
}
