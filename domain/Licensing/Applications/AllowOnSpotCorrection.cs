using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A4 当场更正: a trivial error is corrected at the window.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_3)]
public sealed record AllowOnSpotCorrection(ApplicationId Application, string Material, string Correction)
    : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, AllowOnSpotCorrection command, LicensingContext context)
    {
        if (application.CorrectedOnSpot.Contains(command.Material)) return Decision<LicenceApplicationFact>.Nothing;
        var refusal = BeforeAcceptance(application, context)
            ?? ReasonStated.Check(("material", command.Material), ("correction", command.Correction));
        if (refusal is not null) return refusal;
        return new MaterialCorrectedOnSpot(command.Material, command.Correction, context.On);
    }
}
