using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A5 一次性告知补正: the complete list of what is missing, once.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_4)]
public sealed record RequestCorrection(
    ApplicationId Application, ImmutableArray<MaterialDeficiency> Deficiencies, LocalDate ResubmitBy) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, RequestCorrection command, LicensingContext context)
    {
        var refusal = EverythingAtOnce.Check(application, command)
            ?? BeforeAcceptance(application, context)
            ?? SomethingToCorrect.Check(command, context)
            ?? RelatedMaterialOnly.Check(application, command, context);
        if (refusal is not null) return refusal;
        return new CorrectionRequested(application.Round, command.Deficiencies, command.ResubmitBy, context.On);
    }
}
