using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A3 不予受理: another authority is competent, and the applicant is told which.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_2)]
public sealed record DeclareOutOfCompetence(ApplicationId Application, string CompetentAuthority, string Reason)
    : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, DeclareOutOfCompetence command, LicensingContext context)
    {
        var refusal = BeforeAcceptance(application, context)
            ?? ReasonStated.Check(("competentAuthority", command.CompetentAuthority), ("reason", command.Reason));
        if (refusal is not null) return refusal;
        return new ApplicationNotAccepted(command.Reason, command.CompetentAuthority, context.On);
    }
}
