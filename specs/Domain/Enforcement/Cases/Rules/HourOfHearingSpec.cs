using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class HourOfHearingSpec : CaseActSpec
{
    private static readonly ScheduleCaseHearing Scheduling = new(Id, new(2026, 3, 19), "三楼", new("chair-gz", "Chair"), StartsAt: new(9, 30));

    [Fact]
    public void the_notice_says_at_what_hour_the_hearing_begins() => Given(HearingPending).On(new(2026, 3, 10)).When(Scheduling)
        .ThenFact<CaseHearingScheduled>(scheduled => scheduled.StartsAt.ShouldBe(new(9, 30)));

    [Fact]
    public void a_notice_without_the_hour_is_refused() =>
        Given(HearingPending).On(new(2026, 3, 10)).When(Scheduling with { StartsAt = null }).ThenRefused(HourOfHearing.Id);

    [Fact]
    public void another_hour_is_another_notice() =>
        Given(HearingPending).On(new(2026, 3, 10)).When(Scheduling).ThenAccepted().When(Scheduling with { StartsAt = new(14, 0) }).ThenAccepted();

    [Fact]
    public void what_was_recorded_with_its_day_alone_is_still_read() => StoredForm.Catalogue.Decode(
        "enforcement.case.hearing-scheduled.v1",
        """{"chair":{"account":"chair-gz","name":"黄敏"},"heldOn":"2026-03-19","inPublic":true,"notifiedOn":"2026-03-10","on":"2026-03-10","place":"三楼"}""")
        .ShouldBeOfType<CaseHearingScheduled>().StartsAt.ShouldBeNull();
}
