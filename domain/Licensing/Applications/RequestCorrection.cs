using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A5 一次性告知补正: the complete list of what is missing, once.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_4)]
public sealed record RequestCorrection(
    ApplicationId Application, ImmutableArray<MaterialDeficiency> Deficiencies, LocalDate ResubmitBy) : LicenceApplicationCommand;
