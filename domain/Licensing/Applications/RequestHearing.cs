using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A11 申请听证: by the applicant or a party that was notified.</summary>
[ActOf(Role.Applicant, Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art47)]
public sealed record RequestHearing(ApplicationId Application, PartyId By) : LicenceApplicationCommand;
