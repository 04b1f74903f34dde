using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A4 当场更正: a trivial error is corrected at the window.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_3)]
public sealed record AllowOnSpotCorrection(ApplicationId Application, string Material, string Correction)
    : LicenceApplicationCommand;
