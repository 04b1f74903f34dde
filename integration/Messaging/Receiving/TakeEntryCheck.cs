using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>
/// A toll operator's report becomes a check at the entry, and then what the operator did: let in, or turned back. A truck that was let in
/// over its limit stays on record as weighed, and the report is put aside with the rule.
/// </summary>
public static class TakeEntryCheck
{
    /// <summary>入口检测</summary>
    public static readonly InboundAct OfOperator = InboundAct.For<EntryCheckReport>((report, partner) =>
    {
        var check = new EntryCheckId(CommandIds.Derived($"regulatory/entry/{partner}/{report.Site}/{report.Check}"));
        return
        [
            new WeighAtEntry(
                check, new(report.Site), report.Device, report.ArrivedAt, report.Lane, Plate.Parse($"{report.Plate}/{report.PlateColour}"),
                TakeWeighCapture.TruckOf(report.Truck), report.AxleLoadsKg, report.GrossKg, report.Picture),
            report.Admitted ? new AdmitTruck(check) : new TurnTruckAway(check),
        ];
    });
}
