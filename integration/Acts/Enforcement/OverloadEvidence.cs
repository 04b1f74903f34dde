using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What the weighing behind a case and the inquiry into it say, as far as they stood at a time.</summary>
/// <param name="Finding">What the first weighing came to.</param>
/// <param name="IsOffSite">The truck was captured while it went by; nobody saw who drove.</param>
internal sealed record OverloadEvidence(
    TruckConfiguration? Truck,
    MassFinding? Finding,
    bool IsOffSite,
    OwnerIdentified? Owner,
    LoadTraced? Load,
    DriverTraced? Driver,
    NonconformityRecorded? Nonconformity)
{
    /// <summary>
    /// Who drove, as far as the case and the inquiry say; null where nobody knows. An off-site capture shows no driver: its owner is none
    /// for that alone.
    /// </summary>
    public PartyOnRecord? DriverIn(CaseFiled filed) =>
        filed.Act.Driver ?? Driver?.Driver ?? (filed.Party.Party.IsNaturalPerson && !IsOffSite ? filed.Party : null);

    /// <summary>The streams of an off-site capture, of a check at a station, and of the inquiry: all are known by one id.</summary>
    public static IEnumerable<StreamName> StreamsOf(CaseFiled? filed) => filed?.Act.WeighRecord is { } weighing
        ?
        [
            new(OverloadActs.WeighRecordStreams, weighing.ToString()),
            new(OverloadActs.StationCheckStreams, weighing.ToString()),
            new(OverloadActs.InquiryStreams, weighing.ToString()),
        ]
        : [];

    /// <param name="told">What those streams said, in order.</param>
    public static OverloadEvidence Of(IEnumerable<object> told)
    {
        var facts = told.ToList();
        var (captured, weighed) = (Last<WeighingCaptured>(), Last<VehicleWeighed>());
        return new(
            captured?.Truck ?? weighed?.Truck, captured?.Finding ?? weighed?.Finding, captured is not null, Last<OwnerIdentified>(),
            Last<LoadTraced>(), Last<DriverTraced>(), Last<NonconformityRecorded>());

        T? Last<T>()
            where T : class => facts.OfType<T>().LastOrDefault();
    }
}
