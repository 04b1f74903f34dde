using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class OfficersOfTheCaseSpec : CaseActSpec
{
    [Fact]
    public void whoever_is_not_assigned_does_not_investigate() =>
        Given(Filed, Assigned).By(Officer).When(new RecordInvestigation(Id, InvestigationRecord.Inquiry, ["officer-1", "officer-2"], CertificatesShown: true, "执法站", RecordSignature.RefusalNoted, OtherSha) with { Officers = ["officer-1", "officer-9"] }).ThenRefused(OfficersOfTheCase.Id);

    [Fact]
    public void nor_concludes_the_investigation() =>
        Given(Filed, Assigned, Recorded).On(new(2026, 3, 5)).By(UnitHead).When(new ConcludeInvestigation(Id, ProposedDisposal.Penalty, "报告", new())).ThenRefused(OfficersOfTheCase.Id);
}
