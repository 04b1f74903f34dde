using System.Diagnostics;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>
/// The powers over a licence, one line per act. Who may give an act is said by its <see cref="ActOfAttribute"/> and checked
/// before it gets here; what follows from an application's fact is decided in the name of whoever acted on the application.
/// </summary>
public static partial class LicenceDecider
{
    public static Decision<LicenceFact> Decide(Licence licence, LicenceCommand command, LicensingContext context) =>
        BoundsOfTime.Check(licence, context) is { } refusal ? refusal : command switch
        {
            OpenLicence act => Decide(licence, act, context),
            ImportLicence act => Decide(licence, act, context),
            _ when LicenceOnRecord.Check(licence) is { } unknown => unknown,
            ChangeLicence act => Decide(licence, act, context),
            ReplaceCertificate act => Decide(licence, act, context),
            RecordAnnualReview act => Decide(licence, act, context),
            FileRenewal act => Decide(licence, act, context),
            CloseRenewal act => Decide(licence, act, context),
            RenewLicence act => Decide(licence, act, context),
            DeemRenewalGranted act => Decide(licence, act, context),
            ReportTermination act => Decide(licence, act, context),
            SuspendLicence act => Decide(licence, act, context),
            LiftSuspension act => Decide(licence, act, context),
            ExpireLicence act => Decide(licence, act, context),
            RescindLicence act => Decide(licence, act, context),
            RevokeLicence act => Decide(licence, act, context),
            WithdrawLicence act => Decide(licence, act, context),
            DeregisterLicence act => Decide(licence, act, context),
            RestoreLicence act => Decide(licence, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
