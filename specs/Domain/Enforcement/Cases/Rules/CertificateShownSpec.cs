using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Cases.Rules;

namespace Regulatory.Domain.Specs.Enforcement.Cases.Rules;

public sealed class CertificateShownSpec : CaseActSpec
{
    [Fact]
    public void officers_who_did_not_show_their_certificates_have_no_record() =>
        Given(Filed, Assigned).By(Officer).When(new RecordInvestigation(Id, InvestigationRecord.Inquiry, ["officer-1", "officer-2"], CertificatesShown: true, "执法站", RecordSignature.RefusalNoted, OtherSha) with { CertificatesShown = false }).ThenRefused(CertificateShown.Id);
}
