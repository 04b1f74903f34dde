using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A10 告知利害关系人: someone whose major interests are at stake, and the applicant, may ask for a hearing.</summary>
[ActOf(Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art36)]
public sealed record NotifyInterestedParty(ApplicationId Application, Applicant Party, string Matter)
    : LicenceApplicationCommand
{
    public override IEnumerable<Applicant> Named() => [Party];
}
