using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A6 补正材料</summary>
[ActOf(Role.Applicant, Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_5)]
public sealed record ResubmitMaterials(ApplicationId Application, ImmutableArray<SubmittedMaterial> Materials)
    : LicenceApplicationCommand;
