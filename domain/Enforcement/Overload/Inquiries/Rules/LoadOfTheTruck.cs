using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries.Rules;

/// <summary>A truck was loaded before it was weighed, and a listed source unit has the slip on its sheet, for that truck.</summary>
[Law(OversizeVehicleRules.Art44), Law(GuangdongRoadTransportRegulations.Art49)]
[RuleText(
    "装载记录与所查车辆不符：须在检测日 {day} 或者之前装载；货运源头单位的装载单须载于当日装载日志并属于该车。",
    "The loading is not that of this truck: it came by {day}, and a listed unit has the slip on that day's sheet, for this plate.")]
public static class LoadOfTheTruck
{
    public static readonly RuleId Id = new("OVL-INQ-002");

    public static Refusal? Check(TraceLoad command, PartyId loader, OverloadContext context)
    {
        var truck = context.Weighed!;
        var before = !(command.LoadedOn > truck.Day);
        var listed = command.Unit is null
            || context.Source.Unit?.Party == loader && command is { LoadedOn: not null, SlipNumber: { } slip }
                && context.Sheet.Slips.TryGetValue(slip, out var plate) && plate == truck.Plate;
        return before && listed ? null : new Refusal(Id, ("day", truck.Day));
    }
}
