using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class InvestigatorsApartSpec : CaseActSpec
{
    [Fact]
    public void an_investigator_does_not_review_the_case_in_law() =>
        Given(Investigated).On(new(2026, 3, 6)).By(Officer).When(new PassLegalReview(Id, "A2020440101", "事实清楚")).ThenRefused(InvestigatorsApart.Id);

    [Fact]
    public void nor_one_who_was_replaced() =>
        Given([Filed, Assigned, new OfficersAssigned([Second, new("officer-3", "赵三", "44010003", new(2027, 12, 31))], new(2026, 3, 3)), Recorded, Concluded]).On(new(2026, 3, 6)).By(Officer).When(new PassLegalReview(Id, "A2020440101", "事实清楚")).ThenRefused(InvestigatorsApart.Id);

    [Fact]
    public void nor_chairs_the_hearing() =>
        Given([.. Investigated, NoticedWithHearing, new CaseHearingRequested(new(2026, 3, 9))]).On(new(2026, 3, 10)).When(new ScheduleCaseHearing(Id, new(2026, 3, 30), "三楼", new("officer-2", "王二"), StartsAt: new(9, 30))).ThenRefused(InvestigatorsApart.Id);

    [Fact]
    public void and_whoever_reviewed_does_not_investigate() =>
        Given([.. Investigated, new LegalReviewPassed(new("legal-gz", "Legal reviewer"), "A2020440101", "事实清楚", new(2026, 3, 6))]).On(new(2026, 3, 9)).When(new AssignOfficers(Id, [First, new("legal-gz", "Legal reviewer", "44010009", new(2027, 12, 31))])).ThenRefused(InvestigatorsApart.Id);

    [Fact]
    public void not_even_when_the_review_sent_the_case_back() =>
        Given([.. Investigated, new LegalReviewReturned(new("legal-gz", "Legal reviewer"), "补充证据", new(2026, 3, 6))]).On(new(2026, 3, 9)).When(new AssignOfficers(Id, [First, new("legal-gz", "Legal reviewer", "44010009", new(2027, 12, 31))])).ThenRefused(InvestigatorsApart.Id);
}
