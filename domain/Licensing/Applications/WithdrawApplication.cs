using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A18 撤回申请: before the decision.</summary>
[ActOf(Role.Applicant, Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art29)]
public sealed record WithdrawApplication(ApplicationId Application, string Reason) : LicenceApplicationCommand;
