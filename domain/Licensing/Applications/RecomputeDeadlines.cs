using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>期限重算: after a calendar was published or amended, limits that ran into it are counted again.</summary>
[ActOf(Role.System)]
[Law(AdministrativeLicensingLaw.Art82)]
public sealed record RecomputeDeadlines(ApplicationId Application) : LicenceApplicationCommand;
