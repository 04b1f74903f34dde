using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A8 视为受理: five working days of silence accept an application as of its receipt.</summary>
[ActOf(Role.System)]
[Law(AdministrativeLicensingLaw.Art32_4)]
public sealed record DeemAccepted(ApplicationId Application) : LicenceApplicationCommand;
