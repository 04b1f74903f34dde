using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class HearingOfferedAndInTimeSpec : CaseActSpec
{
    [Fact]
    public void a_hearing_is_asked_for_within_five_working_days() =>
        Given([.. Investigated, NoticedWithHearing]).On(new(2026, 3, 13)).When(new RequestCaseHearing(Id)).ThenFacts(new CaseHearingRequested(new(2026, 3, 13)));

    [Fact]
    public void on_the_sixth_it_is_too_late() =>
        Given([.. Investigated, NoticedWithHearing]).On(new(2026, 3, 16)).When(new RequestCaseHearing(Id)).ThenRefused(HearingOfferedAndInTime.Id);

    [Fact]
    public void a_small_fine_gives_no_right_to_one() =>
        Given(ToDecide).On(new(2026, 3, 9)).When(new RequestCaseHearing(Id)).ThenRefused(HearingOfferedAndInTime.Id);

    [Fact]
    public void whoever_waived_it_has_none() =>
        Given([.. Investigated, NoticedWithHearing, new RightsWaived(false, true, OtherSha, new(2026, 3, 9))]).On(new(2026, 3, 10)).When(new RequestCaseHearing(Id)).ThenRefused(HearingOfferedAndInTime.Id);
}
