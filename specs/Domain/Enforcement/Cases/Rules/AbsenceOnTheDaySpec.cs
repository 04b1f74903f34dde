using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class AbsenceOnTheDaySpec : CaseActSpec
{
    [Fact]
    public void nobody_stayed_away_before_the_day() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10))]).On(new(2026, 3, 18)).By(Chair).When(new WaiveCaseHearing(Id, HearingWaiver.Absent)).ThenRefused(AbsenceOnTheDay.Id);

    [Fact]
    public void on_the_day_it_shows() =>
        Given([.. HearingPending, new CaseHearingScheduled(new(2026, 3, 19), "三楼", new("chair-gz", "Hearing chair"), true, new(2026, 3, 10), new(2026, 3, 10))]).On(new(2026, 3, 19)).By(Chair).When(new WaiveCaseHearing(Id, HearingWaiver.Absent)).ThenAccepted();

    [Fact]
    public void a_request_is_taken_back_on_any_day() =>
        Given(HearingPending).On(new(2026, 3, 10)).By(Chair).When(new WaiveCaseHearing(Id, HearingWaiver.RequestWithdrawn, OtherSha)).ThenAccepted();

    [Fact]
    public void that_the_party_took_the_request_back_stands_on_a_paper_of_theirs() =>
        Given(HearingPending).On(new(2026, 3, 10)).By(Chair).When(new WaiveCaseHearing(Id, HearingWaiver.RequestWithdrawn)).ThenRefused(Regulatory.Domain.Enforcement.Rules.StatedInWriting.Id);
}
