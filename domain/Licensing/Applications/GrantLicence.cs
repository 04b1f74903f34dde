using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A15 准予许可: the conditions are met.</summary>
[ActOf(Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art38)]
public sealed record GrantLicence(
    ApplicationId Application,
    string DocumentNumber,
    string Content,
    LicenceScope? Scope = null,
    LicenceTerm? Term = null,
    AwardMethod Award = AwardMethod.OrderOfAcceptance,
    bool RestsOnHearingRecord = false) : LicenceApplicationCommand;
