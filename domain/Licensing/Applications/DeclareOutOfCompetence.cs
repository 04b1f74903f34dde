using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A3 不予受理: another authority is competent, and the applicant is told which.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_2)]
public sealed record DeclareOutOfCompetence(ApplicationId Application, string CompetentAuthority, string Reason)
    : LicenceApplicationCommand;
