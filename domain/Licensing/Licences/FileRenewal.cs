using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Lets the licence know that its renewal 延续 was applied for; recorded with the acceptance of that application.</summary>
/// <param name="FiledOn">Day on which the renewal application was received.</param>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art50)]
public sealed record FileRenewal(LicenceId Licence, ApplicationId Application, LocalDate FiledOn) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, FileRenewal command, LicensingContext context)
    {
        if (licence.Renewal?.Application == command.Application || licence.Applications.Contains(command.Application))
            return Decision<LicenceFact>.Nothing;
        if (LicenceInForce.Check(licence) is { } dead) return dead;
        if (RenewalBeforeExpiry.Check(licence, command.FiledOn) is { } late) return late;
        if (OneRenewalAtATime.Check(licence) is { } second) return second;
        return new RenewalFiled(
            command.Application, command.FiledOn,
            InTime: command.FiledOn <= licence.RenewBy!.Value.Due,
            DecideBy: licence.Term.Until!.Value, context.On);
    }
}
