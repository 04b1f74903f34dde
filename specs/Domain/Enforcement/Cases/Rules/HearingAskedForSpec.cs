using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class HearingAskedForSpec : CaseActSpec
{
    [Fact]
    public void no_hearing_is_arranged_that_nobody_asked_for() =>
        Given([.. Investigated, NoticedWithHearing]).On(new(2026, 3, 10)).When(new ScheduleCaseHearing(Id, new(2026, 3, 30), "三楼", new("chair-gz", "Chair"), StartsAt: new(9, 30))).ThenRefused(HearingAskedFor.Id);

    [Fact]
    public void nor_given_up() =>
        Given([.. Investigated, NoticedWithHearing]).On(new(2026, 3, 10)).When(new WaiveCaseHearing(Id, HearingWaiver.RequestWithdrawn)).ThenRefused(HearingAskedFor.Id);
}
