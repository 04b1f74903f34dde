using System.Collections.Immutable;

namespace Regulatory.Integration.Messaging.Publishing;

/// <summary>The table of contents: everything that partners are told of facts.</summary>
public static class Tellings
{
    public static readonly ImmutableArray<Telling> All =
    [
        TellLicenceEnded.Telling,
        TellVehicleCertificateEnded.Telling,
        TellEndingUndone.Telling,
        TellPenaltyDecided.Telling,
        TellPenaltyOverturned.Telling,
        TellCaseTransferred.Telling,
        TellOverloadCase.Telling,
        TellPublication.Telling,
        TellPublicationWithdrawn.Telling,
        TellCreditGrade.Telling,
        TellProcessNotice.Telling,
        TellWaybillsBlocked.Telling,
        TellWaybillsReleased.Telling,
        TellIncident.Telling,
        TellRestrictedZone.Telling,
        TellGoodsShort.Telling,
        TellNightCoach.Telling,
    ];
}
