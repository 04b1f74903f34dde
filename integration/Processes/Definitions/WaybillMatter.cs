using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Acts.Waybills;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>A waybill as processes speak of it.</summary>
internal static class WaybillMatter
{
    /// <summary>As it stands with the fact in hand.</summary>
    public static Waybill Of(FactSeen seen) =>
        seen.Before.Append(seen.Fact).Cast<WaybillFact>().Aggregate(Waybill.Initial, Waybill.Evolve);

    public static StreamName StreamOf(WaybillId waybill) => new(WaybillActs.WaybillStreams, waybill.ToString());

    /// <summary>Tells its carrier something.</summary>
    public static Move.Notify Told(string notice, WaybillId id, Waybill waybill, string zh, string en, string basis) => new(
        notice, waybill.Content!.Carrier.Party, waybill.Division, StreamOf(id).ToString(),
        $"运单 {waybill.Number}（{waybill.Content.Vehicle.Plate}）{zh}", $"Waybill {waybill.Number} ({waybill.Content.Vehicle.Plate}): {en}", basis);
}
