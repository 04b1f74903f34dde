using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A9 指派审查人员</summary>
[ActOf(Role.DecisionMaker, Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art34)]
public sealed record AssignReviewer(ApplicationId Application, Officer Reviewer) : LicenceApplicationCommand;
