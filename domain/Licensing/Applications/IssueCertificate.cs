using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A17 颁发证件: sealed and delivered after the grant.</summary>
[ActOf(Role.Issuer)]
[Law(AdministrativeLicensingLaw.Art44)]
public sealed record IssueCertificate(ApplicationId Application, Money Fee = default, string? FeeBasis = null)
    : LicenceApplicationCommand;
