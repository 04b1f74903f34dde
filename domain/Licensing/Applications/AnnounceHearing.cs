using NodaTime;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A12 通知听证: time and place, seven days ahead; the chair has not reviewed the case.</summary>
[ActOf(Role.HearingChair)]
[Law(AdministrativeLicensingLaw.Art48)]
public sealed record AnnounceHearing(
    ApplicationId Application,
    LocalDate HeldOn,
    string Place,
    Officer Chair) : LicenceApplicationCommand;
