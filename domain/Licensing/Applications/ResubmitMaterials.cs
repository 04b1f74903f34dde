using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A6 补正材料</summary>
[ActOf(Role.Applicant, Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_5)]
public sealed record ResubmitMaterials(ApplicationId Application, ImmutableArray<SubmittedMaterial> Materials)
    : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, ResubmitMaterials command, LicensingContext context)
    {
        var refusal = NotYetClosed.Check(application)
            ?? OwnApplication.Check(application.Submission!.Applicant.Party, context)
            ?? CorrectionAwaited.Check(application);
        if (refusal is not null) return refusal;
        return new MaterialsResubmitted(
            application.Round + 1, command.Materials.IsDefault ? [] : command.Materials, NoticeDue(context), context.On);
    }
}
