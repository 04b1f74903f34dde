using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Inquiries;
using Regulatory.Domain.Enforcement.Overload.Sources;
using Regulatory.Domain.Enforcement.Overload.Stations;
using Regulatory.Domain.Enforcement.Overload.Trucks;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts.Enforcement;

/// <summary>What the facts of overload control bring with them, in the same transaction or not at all.</summary>
public sealed partial class OverloadActs
{
    private async ValueTask<IReadOnlyList<object>> FollowingFrom(
        WeighRecordFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        if (fact is not (WeighingFiled or WeighRecordAnnulled)) return [];
        var record = await plan.Load(Weighings, key, cancellation);
        var (captured, id) = (record.Captured!, WeighRecordId.Parse(key));
        return fact is WeighingFiled filed
            ? [new ChargeJourney(
                captured.Plate, id, captured.Direction, captured.CapturedAt, filed.Journey, captured.Evidence.Digests())]
            : record.Case is null ? [] : [new ReleaseJourney(captured.Plate, id)];
    }

    private static ValueTask<IReadOnlyList<object>> FollowingFrom(
        EntryCheckFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) => new(
        fact is EntryRefused refused ? [new CountEntryRefusal(refused.Plate, EntryCheckId.Parse(key), refused.ArrivedOn ?? refused.On)] : []);

    private static ValueTask<IReadOnlyList<object>> FollowingFrom(
        LoadingSheetFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) => new(
        fact is TruckLoaded { Finding.IsOverLimit: true } loaded
            ? [new CountSourceHit(loaded.Unit, loaded.SlipNumber, loaded.On)]
            : []);

    /// <summary>A hit that the sheet itself has shown is the same one, by the number of its slip.</summary>
    private static ValueTask<IReadOnlyList<object>> FollowingFrom(
        OverloadInquiryFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation) => new(
        fact is LoadTraced { Unit: { } unit, SlipNumber: { } slip, LoadedOn: { } day } ? [new CountSourceHit(unit, slip, day)] : []);

    /// <summary>
    /// A case that names a weighing rests on it from the moment of its filing, or is not filed: the weighing must be ready for it, and the
    /// case be about what it shows (O-02, O-04).
    /// </summary>
    private async ValueTask<IReadOnlyList<object>> FollowingFrom(
        CaseFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        if (fact is not CaseFiled { Act.WeighRecord: { } weighing } filed) return [];
        var id = CaseId.Parse(key);
        if ((await plan.Load(Stations, weighing.ToString(), cancellation)).Stage is not null) return [new FileStationCheck(weighing, id)];
        return RestingCase.Of(filed).IsDriving ? [new FileWeighing(weighing, id)] : [new CiteWeighing(weighing, id)];
    }
}
