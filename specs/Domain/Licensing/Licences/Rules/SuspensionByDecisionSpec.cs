using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Specs.Licensing.Licences.Rules;

public sealed class SuspensionByDecisionSpec : LicenceActSpec
{
    [Fact]
    public void an_order_without_a_number_suspends_nothing() =>
        Given(Issued).When(new SuspendLicence(Id, SuspensionKind.LicenceWithheld, " ")).ThenRefused(SuspensionByDecision.Id);

    [Fact]
    public void a_decision_without_a_number_lifts_nothing() =>
        Given(Issued, Suspended).When(new LiftSuspension(Id, "")).ThenRefused(SuspensionByDecision.Id);
}
