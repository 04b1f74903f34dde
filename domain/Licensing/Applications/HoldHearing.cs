using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A12 举行听证: the record is signed and will bear the decision.</summary>
[ActOf(Role.HearingChair)]
[Law(AdministrativeLicensingLaw.Art48)]
public sealed record HoldHearing(ApplicationId Application, string RecordSha256, string Summary, bool RecordSigned)
    : LicenceApplicationCommand;
