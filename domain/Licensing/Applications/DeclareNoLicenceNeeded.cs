using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A2 告知不受理: the matter needs no licence.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_1)]
public sealed record DeclareNoLicenceNeeded(ApplicationId Application, string Reason) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, DeclareNoLicenceNeeded command, LicensingContext context)
    {
        var refusal = BeforeAcceptance(application, context)
            ?? ReasonStated.Check(("reason", command.Reason));
        if (refusal is not null) return refusal;
        return new ApplicationNotNeeded(command.Reason, context.On);
    }
}
