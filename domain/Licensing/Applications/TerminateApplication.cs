using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A19 终止办理: the applicant is no more, or has not corrected in time.</summary>
[ActOf(Role.WindowClerk, Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art32)]
public sealed record TerminateApplication(ApplicationId Application, TerminationGround Ground, string Evidence)
    : LicenceApplicationCommand;
