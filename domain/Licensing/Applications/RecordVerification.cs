using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Applications.Rules;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A9 核查: what was checked and found; on site only by two or more.</summary>
[ActOf(Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art34)]
public sealed record RecordVerification(
    ApplicationId Application,
    VerificationMethod Method,
    ImmutableArray<Officer> Staff,
    ImmutableArray<ConditionFinding> Findings,
    string Opinion) : LicenceApplicationCommand;

public static partial class LicenceApplicationDecider
{
    private static Decision<LicenceApplicationFact> Decide(
        LicenceApplication application, RecordVerification command, LicensingContext context)
    {
        var staff = command.Staff.IsDefault ? [] : command.Staff;
        var findings = command.Findings.IsDefault ? [] : command.Findings;
        var refusal = UnderReview(application)
            ?? TwoOnSite.Check(command, context)
            ?? ReasonStated.Check(("opinion", command.Opinion))
            ?? ChairIsNotReviewer.OfReviewers(
                application, staff.Select(officer => officer.Account).Append(context.Actor.Account));
        if (refusal is not null) return refusal;
        return application.HasRecorded(command.Method, command.Opinion, findings)
            ? Decision<LicenceApplicationFact>.Nothing
            : new VerificationRecorded(command.Method, staff, findings, command.Opinion, Acting(context), context.On);
    }
}
