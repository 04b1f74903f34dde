using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A2 告知不受理: the matter needs no licence.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_1)]
public sealed record DeclareNoLicenceNeeded(ApplicationId Application, string Reason) : LicenceApplicationCommand;
