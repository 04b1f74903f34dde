using System.Diagnostics;
using Regulatory.Domain.Waybills.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>
/// The powers over a waybill, one line per act. Who may give an act is said by its <see cref="ActOfAttribute"/>; that it is theirs to give,
/// as the carrier's, a member's of the crew, the loader's or the consignee's, is checked before it gets here.
/// </summary>
public static partial class WaybillDecider
{
    public static Decision<WaybillFact> Decide(Waybill waybill, WaybillCommand command, WaybillsContext context) =>
        WaybillActsInOrder.Check(waybill, context) is { } untimely ? untimely : command switch
        {
            DraftWaybill act => Decide(waybill, act, context),
            _ when WaybillOnRecord.Check(waybill) is { } unknown => unknown,
            CompleteWaybill act => Decide(waybill, act, context),
            // What was measured on the way says nothing new of what the waybill says.
            RecordTrackMatch act => Decide(waybill, act, context),
            _ when NothingAfterCompletion.Check(waybill) is { } completed => completed,
            ReviseWaybill act => Decide(waybill, act, context),
            PlanRoute act => Decide(waybill, act, context),
            ValidateWaybill act => Decide(waybill, act, context),
            IssueWaybill act => Decide(waybill, act, context),
            RecallWaybill act => Decide(waybill, act, context),
            RecordPreTripCheck act => Decide(waybill, act, context),
            ConfirmLoading act => Decide(waybill, act, context),
            DepartOnTrip act => Decide(waybill, act, context),
            RecordDepartureSeen act => Decide(waybill, act, context),
            ConfirmUnderWay act => Decide(waybill, act, context),
            RecordDeviation act => Decide(waybill, act, context),
            ReportIncident act => Decide(waybill, act, context),
            AmendInTransit act => Decide(waybill, act, context),
            SuspendTrip act => Decide(waybill, act, context),
            ResumeTrip act => Decide(waybill, act, context),
            ArriveAtDestination act => Decide(waybill, act, context),
            RecordArrivalSeen act => Decide(waybill, act, context),
            SignForGoods act => Decide(waybill, act, context),
            ExplainShortage act => Decide(waybill, act, context),
            CancelWaybill act => Decide(waybill, act, context),
            VoidWaybill act => Decide(waybill, act, context),
            MarkOverdue act => Decide(waybill, act, context),
            InspectOnRoad act => Decide(waybill, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
}
