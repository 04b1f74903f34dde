using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A7 受理: the review clock starts.</summary>
[ActOf(Role.WindowClerk)]
[Law(AdministrativeLicensingLaw.Art32_5)]
public sealed record AcceptApplication(
    ApplicationId Application,
    bool Joint = false,
    bool PreliminaryReview = false,
    bool Testing = false,
    string? Variant = null,
    Money Fee = default) : LicenceApplicationCommand;
