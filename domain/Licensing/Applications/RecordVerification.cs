using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A9 核查: what was checked and found; on site only by two or more.</summary>
[ActOf(Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art34)]
public sealed record RecordVerification(
    ApplicationId Application,
    VerificationMethod Method,
    ImmutableArray<Officer> Staff,
    ImmutableArray<ConditionFinding> Findings,
    string Opinion) : LicenceApplicationCommand;
