using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CaseNotEndedSpec : CaseActSpec
{
    [Fact]
    public void a_case_that_was_taken_back_is_not_worked_on() =>
        Given(Filed, new CaseWithdrawn("无违法事实", HeadOfAgency, new(2026, 3, 3))).On(new(2026, 3, 4)).When(new AssignOfficers(Id, [First, Second])).ThenRefused(CaseNotEnded.Id);

    [Fact]
    public void nor_one_that_another_agency_has() =>
        Given(Filed, new CaseTransferredToAgency("佛山市交通运输局", "移1号", "违法行为地不在本市", HeadOfAgency, new(2026, 3, 3))).On(new(2026, 3, 4)).When(new SuspendCase(Id, SuspensionGround.Other, "等待")).ThenRefused(CaseNotEnded.Id);

    [Fact]
    public void nor_one_that_is_closed() =>
        Given([.. ToServe, Served, new CaseClosed(ClosingGround.Performed, HeadOfAgency, new(2026, 4, 2))]).On(new(2026, 4, 3)).When(new TerminateCase(Id, CaseTerminationGround.Other, "无")).ThenRefused(CaseNotEnded.Id);
}
