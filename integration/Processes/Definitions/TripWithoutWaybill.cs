using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Leads;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision.Journeys;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 无运单行程处置 (O29 24; waybills §10): a trip that no waybill covers is a lead, and its operator is told. A waybill that is made out later mends
/// nothing, and is noted; when late data show that there was no such trip, the lead lapses with that reason. What the lead becomes, officers
/// decide; credit follows their decision.
/// </summary>
public static class TripWithoutWaybill
{
    private const string Reported = "Reported", Decided = "Decided", Withdrawing = "Withdrawing", Withdrawn = "Withdrawn";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.TripWithoutWaybill,
        [
            new(null, Reported, nameof(TripDetectedWithoutWaybill)),
            new(Reported, Decided, "LeadFiled, LeadNotFiled", Ends: true),
            new(Reported, Withdrawing, nameof(DetectedTripWithdrawn)),
            new(null, Withdrawing, nameof(DetectedTripWithdrawn)),
            new(Withdrawing, Withdrawn, "ProcessStepTaken, ProcessStepRefused", Ends: true),
        ],
        [typeof(TripDetectedWithoutWaybill), typeof(DetectedTripRevised), typeof(DetectedTripWithdrawn), typeof(LeadFiled), typeof(LeadNotFiled)],
        // The lead has the id of the trip: what becomes of it concerns the trip.
        static seen => seen.Fact switch
        {
            TripFact trip => [trip.Trip.ToString()],
            LeadFact => [seen.Stream.Key],
            _ => [],
        },
        Upon)
    {
        Asks = static (_, seen) => seen.Fact is TripDetectedWithoutWaybill found
            ? ProcessQuestions.None with { Streams = [RoadLeads.StreamOf(found.Vehicle)] }
            : ProcessQuestions.None,
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => seen.Fact switch
    {
        TripDetectedWithoutWaybill found => process.Run == 0 ? Found(found, seen, outlook) : process.IsRunning ? [new Move.Join()] : [],
        DetectedTripRevised { Waybill: { } late } when process is { IsRunning: true, State: Reported } && process.Known("late-waybill") is null =>
            [new Move.Join(("late-waybill", late.Number))],
        DetectedTripWithdrawn withdrawn => Withdraw(process, withdrawn),
        LeadFiled or LeadNotFiled when process is { IsRunning: true, State: Reported } => [new Move.End(Decided)],
        ProcessStepRefused refused when process.IsRunning =>
            [Steps.Refused(refused, Role.CaseUnitHead), .. process.State is Withdrawing ? [new Move.End(Withdrawn)] : (Move[])[]],
        ProcessStepTaken { Step: "lapse" } when process is { IsRunning: true, State: Withdrawing } => [new Move.End(Withdrawn)],
        _ => [],
    };

    private static Move[] Found(TripDetectedWithoutWaybill found, FactSeen seen, Outlook outlook)
    {
        var (day, km) = (ChinaTime.DayOf(found.Taken.DepartedAt), found.Taken.Kilometres);
        return
        [
            new Move.Start(
                Reported, ("vehicle", found.Vehicle.ToString()), ("stream", seen.Stream.ToString()), ("operator", found.Operator.Party.ToString()),
                ("division", found.Division.ToString())),
            new Move.Give(
                "lead",
                RoadLeads.TakeUp(
                    new LeadId(found.Trip.Value), found.Vehicle, found.Operator.Party, outlook,
                    $"危险货物运输车辆 {found.Vehicle} 于 {Steps.Iso(day)} 检出载货行程 {km} 公里，无有效运单。", found.Taken.From.Place, seen.On, day,
                    RoadLeads.NoWaybill, seen.Stream),
                RoadDangerousGoodsSafetyMeasures.Art24),
            new Move.Notify(
                "no-waybill", found.Operator.Party, found.Division, seen.Stream.ToString(),
                $"{found.Vehicle} 于 {Steps.Iso(day)} 的载货行程（{km} 公里）没有危险货物运单，已登记案件线索；补制运单不影响认定。",
                $"{found.Vehicle} made a loaded trip of {km} km on {Steps.Iso(day)} without a waybill: it is a lead now, and one made out later changes nothing.",
                RoadDangerousGoodsSafetyMeasures.Art24),
        ];
    }

    private static IEnumerable<Move> Withdraw(Process process, DetectedTripWithdrawn withdrawn)
    {
        if (process.State is Withdrawing or Withdrawn || !(process.Steps.TryGetValue("lead", out var rule) && rule is null)) yield break;
        yield return process.IsRunning
            ? new Move.GoTo(Withdrawing, OwnRules.NoEditOfTracks)
            : new Move.Start(Withdrawing, ("vehicle", process.Known("vehicle")), ("division", process.Known("division")));
        yield return new Move.Give(
            "lapse", new LapseLead(new LeadId(withdrawn.Trip.Value), $"补传数据表明不存在该行程：{withdrawn.Reasons}"), OwnRules.NoEditOfTracks);
    }
}
