using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class RecusedKeepOutSpec : CaseActSpec
{
    [Fact]
    public void whoever_was_recused_is_not_assigned() =>
        Given(Filed, new OfficerRecused("officer-2", HeadOfAgency, "当事人近亲属", new(2026, 3, 2))).When(new AssignOfficers(Id, [First, Second])).ThenRefused(RecusedKeepOut.Id);

    [Fact]
    public void nor_chairs_the_hearing() =>
        Given([.. Investigated, new OfficerRecused("chair-gz", HeadOfAgency, "利害关系", new(2026, 3, 5)), NoticedWithHearing, new CaseHearingRequested(new(2026, 3, 9))]).On(new(2026, 3, 10)).When(new ScheduleCaseHearing(Id, new(2026, 3, 30), "三楼", new("chair-gz", "Chair"), StartsAt: new(9, 30))).ThenRefused(RecusedKeepOut.Id);

    [Fact]
    public void nor_decides() =>
        Given([.. ToDecide, new OfficerRecused(Head.Account, HeadOfAgency, "当事人近亲属", new(2026, 3, 9))]).On(new(2026, 3, 16)).When(Deciding).ThenRefused(RecusedKeepOut.Id);
}
