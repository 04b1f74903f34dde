using System.Collections.Immutable;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging;

/// <summary>What passes between the department and one partner, by names of contracts.</summary>
/// <param name="Told">What the partner is told; besides, everybody gets the ledger's heads and answers to what they sent.</param>
/// <param name="Tells">What the partner may send; besides, everybody may acknowledge.</param>
public sealed record Route(ImmutableSortedSet<string> Told, ImmutableSortedSet<string> Tells)
{
    public static readonly Route None = Of([], []);

    /// <summary>Whether the partner may send messages of a contract.</summary>
    public bool MaySend(Type contract) => contract == typeof(Acknowledgement) || Tells.Contains(ContractAttribute.NameOf(contract));

    internal static Route Of(Type[] told, Type[] tells) =>
        new([.. told.Select(ContractAttribute.NameOf)], [.. tells.Select(ContractAttribute.NameOf)]);
}

/// <summary>The routes of all partners: the usual ones, as far as an installation has no others (docs/messaging.md).</summary>
public sealed record Routes(ImmutableDictionary<string, Route> ByPartner)
{
    /// <summary>Who is told what follows the duty to share (RTR 53, ALL 33 and 64, OSR 44, O29 45, 移送规定, 双公示); who may tell what, the powers.</summary>
    public static readonly Routes Usual = new(new Dictionary<string, Route>
    {
        [Partners.Police] = Route.Of(
            told:
            [
                typeof(LicenceEnded), typeof(VehicleCertificateEnded), typeof(EndingUndone), typeof(OverloadCopy), typeof(CriminalTransferNotice),
                typeof(DangerousGoodsIncident), typeof(RestrictedZoneEntered), typeof(DangerousGoodsShort), typeof(NightCoachSeen),
            ],
            tells: [typeof(PoliceDecision), typeof(DepartmentOpinion)]),
        [Partners.MarketRegulation] = Route.Of(
            told:
            [
                typeof(PenaltyDecisionIssued), typeof(PenaltyOverturnedNotice), typeof(LicenceEnded), typeof(VehicleCertificateEnded),
                typeof(EndingUndone), typeof(DangerousGoodsShort),
            ],
            tells: [typeof(DepartmentOpinion)]),
        [Partners.CreditPlatform] = Route.Of(
            told:
            [
                typeof(PenaltyDecisionIssued), typeof(PenaltyOverturnedNotice), typeof(PublicationIssued), typeof(PublicationWithdrawnNotice),
                typeof(CreditGradeNotice),
            ],
            tells: [typeof(RepairRequest)]),
        [Partners.RegistrationPlace] = Route.Of(
            told: [typeof(PenaltyDecisionIssued), typeof(PenaltyOverturnedNotice), typeof(OverloadCopy)],
            tells: []),
        [Partners.MonitoringPlatform] = Route.Of(
            told: [typeof(LicenceEnded), typeof(VehicleCertificateEnded), typeof(EndingUndone), typeof(WaybillsBlocked), typeof(WaybillsReleased)],
            tells: []),
        [Partners.TollOperator] = Route.Of(told: [typeof(NightCoachSeen)], tells: [typeof(EntryCheckReport)]),
        [Partners.WeighStation] = Route.Of(told: [], tells: [typeof(WeighCapture)]),
        [Partners.EmergencyManagement] = Route.Of(told: [typeof(DangerousGoodsIncident)], tells: [typeof(DepartmentOpinion)]),
        [Partners.Ecology] = Route.Of(told: [typeof(DangerousGoodsIncident)], tells: [typeof(DepartmentOpinion)]),
        [Partners.Court] = Route.Of(told: [], tells: [typeof(CourtOutcome)]),
    }.ToImmutableDictionary());

    /// <summary>The route of a partner; one that nothing is said of has none.</summary>
    public Route Of(string partner) => ByPartner.GetValueOrDefault(partner, Route.None);
}
