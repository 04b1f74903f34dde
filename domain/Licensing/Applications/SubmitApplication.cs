using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A1 提交申请: the applicant, an agent or, for paper, the window hands in an application.</summary>
[ActOf(Role.Applicant, Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art29)]
public sealed record SubmitApplication(
    ApplicationId Application,
    ItemNumber Item,
    ApplicationKind Kind,
    Applicant Applicant,
    DivisionCode Division,
    LicenceScope Scope,
    ImmutableArray<SubmittedMaterial> Materials,
    HandlingKind Handling = HandlingKind.Promised,
    bool ByCommitment = false,
    LicenceId? Licence = null,
    int? Years = null)
    : LicenceApplicationCommand
{
    public override IEnumerable<Applicant> Named() => [Applicant];
}
