using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A13 期限恢复: the limits move by the working days that stood still.</summary>
[ActOf(Role.Reviewer, Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art45)]
public sealed record ResumeClock(ApplicationId Application) : LicenceApplicationCommand;
