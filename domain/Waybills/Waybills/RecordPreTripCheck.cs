using System.Collections.Immutable;
using Regulatory.Domain.Law;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Records the check before the trip 例检: the driver and the escort each do, for themselves.</summary>
[ActOf(Role.Crew), Law(RoadDangerousGoodsSafetyMeasures.Art25), Law(RoadDangerousGoodsSafetyMeasures.Art26)]
public sealed record RecordPreTripCheck(WaybillId Waybill, ImmutableArray<PreTripAnswer> Answers) : WaybillCommand;

public static partial class WaybillDecider
{
    private static Decision<WaybillFact> Decide(Waybill waybill, RecordPreTripCheck command, WaybillsContext context)
    {
        if (CrewOfTrip.Check(waybill, context) is { } stranger) return stranger;
        var duty = waybill.Content!.DutyOf(context.Actor.Party)!.Value;
        if (waybill.IsIssued && waybill.CheckedBy.Contains(duty)) return Decision<WaybillFact>.Nothing;
        if (OrderOfWaybill.Check(waybill, WaybillStage.Issued, WaybillStage.PreTripChecked) is { } closed) return closed;
        if (ChecklistComplete.Check(waybill.Content, command.Answers) is { } incomplete) return incomplete;
        if (TerminalJustOnline.Check(waybill.Content, context) is { } offline) return offline;
        var done = waybill.CheckedBy.Add(duty);
        var complete = Checked(waybill.Content.Driver) && (waybill.Content.Escort is not { } escort || Checked(escort));
        return new PreTripCheckRecorded(
            duty, command.Answers, context.Circumstances.Terminal?.LastSeenAt, complete, context.At, context.On);

        // On a trip with two drivers one of them may be the escort: who has checked has checked for each of their duties.
        bool Checked(CrewOnRecord member) =>
            waybill.Content.Crew().Any(on => on.Member.Person == member.Person && done.Contains(on.Duty));
    }
}
