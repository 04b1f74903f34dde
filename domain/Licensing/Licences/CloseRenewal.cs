using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Lets the licence know that its renewal application ended without a grant; recorded with that ending.</summary>
[ActOf(Role.System), Law(AdministrativeLicensingLaw.Art50)]
public sealed record CloseRenewal(LicenceId Licence, ApplicationId Application, RenewalEnd End) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, CloseRenewal command, LicensingContext context) =>
        licence.Renewal?.Application == command.Application
            ? new RenewalClosed(command.Application, command.End, context.On)
            : Decision<LicenceFact>.Nothing;
}
