using System.Globalization;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision.Vehicles;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 资质变化对运单的影响 (waybills §10): a licence, certificate or qualification may not be used any more, a vehicle is to stand still, somebody
/// of the crew is graded B. Waybills that are issued and whose vehicle has not left are recalled; the carriers of those on the road are told to
/// finish at the nearest safe place, and of whoever is still on the road after the next day an officer is asked. A waybill that was issued in the very
/// moment, by what its decider had read before, is looked at again when its issue is on record: of the two facts one is the later, and whichever it is finds the
/// other. One that left between the two is told like those on the road.
/// </summary>
public static class WaybillRecall
{
    private const string Affected = "Affected", Over = "Over";

    private const string Limit = "trips", Trip = "trip:", Recall = "recall:";

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.WaybillRecall,
        [
            new(null, Affected, "LicenceSuspended, LicenceRevoked and other ends, VehicleSuspended, VehicleReviewLapsed, GradeConfirmed, WaybillIssued"),
            new(Affected, Over, "DeadlinePassed, LicenceResumed, LicenceRestored, VehicleResumed, VehicleReviewPassed", Ends: true),
        ],
        [typeof(LicenceFact), typeof(SupervisedVehicleFact), typeof(GradeConfirmed), typeof(GradeDowngraded), typeof(WaybillIssued)],
        static seen => seen.Fact switch
        {
            WaybillIssued => [$"waybill:{seen.Stream.Key}"],
            LicenceSuspended or LicenceExpired or LicenceRescinded or LicenceRevoked or LicenceWithdrawn or LicenceDeregistered
                or LicenceResumed or LicenceRestored => [$"licence:{seen.Stream.Key}"],
            VehicleSuspended or VehicleReviewLapsed or VehicleReviewFailed or TerminalUnbound or VehicleTransferred or VehicleScrapped
                or VehicleDeregistered or VehicleResumed or VehicleReviewPassed => [$"vehicle:{seen.Stream.Key.Replace('/', '-')}"],
            GradeConfirmed or GradeDowngraded when LostStanding.By(seen) is not null => [$"person:{seen.Stream.Key}"],
            _ => [],
        },
        Upon)
    {
        LooksBack = static seen => seen.Fact is LicenceFact or WaybillFact,
        Asks = Asked,
    };

    private static ProcessQuestions Asked(Process process, FactSeen seen) => seen.Fact switch
    {
        WaybillIssued => LostStanding.AskedOf(WaybillMatter.Of(seen).Content!),
        ProcessStepRefused refused when WaybillIn(refused.Step) is { } id => ProcessQuestions.None with { Streams = [WaybillMatter.StreamOf(id)] },
        DeadlinePassed => ProcessQuestions.None with { Streams = [.. TripsOf(process).Select(WaybillMatter.StreamOf)] },
        ProcessFact => ProcessQuestions.None,
        _ when LostStanding.By(seen) is null => ProcessQuestions.None,
        _ => ProcessQuestions.None with { Waybills = LostStanding.Concerned(seen) },
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => seen.Fact switch
    {
        WaybillIssued => Issued(process, seen, outlook),
        LicenceResumed or LicenceRestored or VehicleResumed or VehicleReviewPassed => process.IsRunning ? [new Move.End(Over)] : [],
        ProcessFact when !process.IsRunning => [],
        ProcessStepRefused refused => LeftMeanwhile(refused, outlook),
        DeadlinePassed => StillOnTheRoad(process, seen, outlook),
        ProcessFact => [],
        _ => LostStanding.By(seen) is { } lost ? Affect(process, lost, outlook.Waybills, seen) : [],
    };

    private static IEnumerable<Move> Issued(Process process, FactSeen seen, Outlook outlook)
    {
        var waybill = WaybillMatter.Of(seen);
        return LostStanding.Of(waybill.Content!, seen, outlook) is { } lost
            ? Affect(process, lost, [new(WaybillId.Parse(seen.Stream.Key), waybill)], seen)
            : [];
    }

    private static IEnumerable<Move> Affect(Process process, LostStanding lost, IEnumerable<OpenWaybill> open, FactSeen seen)
    {
        OpenWaybill[] concerned = [.. open.Where(one => !lost.OfGoods || one.State.Content!.Regime() is GoodsRegime.Full)];
        if (concerned is []) yield break;
        (string, string?)[] trips = [.. concerned.Where(one => one.State.IsOnTheRoad).Select(one => ($"{Trip}{one.Id}", (string?)one.State.Number.Value))];
        yield return process.IsRunning
            ? new Move.Join([.. trips])
            : new Move.Start(Affected, [("grounds", lost.Zh), ("division", concerned[0].State.Division.ToString()), .. trips]);
        foreach (var (id, waybill) in concerned.OrderBy(one => one.State.Number.Value, StringComparer.Ordinal))
            if (waybill.IsIssued)
            {
                yield return new Move.Give($"{Recall}{id}@{seen.Position}", new RecallWaybill(id, lost.Zh, lost.Document), lost.Basis);
                yield return WaybillMatter.Told(
                    $"recalled:{id}", id, waybill, $"：{lost.Zh}，该运单召回，不得起运。", $"{lost.En}; the waybill is recalled, the vehicle must not leave.", lost.Basis);
            }
            else
                yield return FinishSafely(id, waybill, lost.Zh, lost.En, lost.Basis);
        yield return new Move.Watch(Limit, new(seen.On.PlusDays(1), Provisional: false), OwnRules.Waybills);
    }

    private static Move.Notify FinishSafely(WaybillId id, Waybill waybill, string zh, string en, string basis) => WaybillMatter.Told(
        $"finish:{id}", id, waybill, $"：{zh}，请就近安全地点结束行程并报告。", $"{en}; finish at the nearest safe place and report.", basis);

    /// <summary>The recall was refused: the vehicle left before it, or the waybill was cancelled.</summary>
    private static IEnumerable<Move> LeftMeanwhile(ProcessStepRefused refused, Outlook outlook)
    {
        if (WaybillIn(refused.Step) is not { } id || StateOf(id, outlook) is not { IsOnTheRoad: true } waybill) yield break;
        yield return new Move.Join(($"{Trip}{id}", waybill.Number.Value));
        yield return FinishSafely(id, waybill, "资质已失效", "its standing was lost", refused.Basis);
    }

    private static IEnumerable<Move> StillOnTheRoad(Process process, FactSeen seen, Outlook outlook)
    {
        foreach (var (id, waybill) in TripsOf(process).Select(id => (id, StateOf(id, outlook))).Where(trip => trip.Item2.IsOnTheRoad))
            yield return new Move.Ask(
                $"still-on-the-road:{id}", Role.Supervisor,
                $"运单 {waybill.Number}（{waybill.Content!.Vehicle.Plate}）资质已失效，车辆次日仍在途，请核查处置。",
                $"Waybill {waybill.Number} ({waybill.Content.Vehicle.Plate}) lost its standing, and the vehicle is still on the road the day after: see to it.",
                OwnRules.Waybills, Steps.ForOfficers(seen, outlook));
        yield return new Move.End(Over);
    }

    private static IEnumerable<WaybillId> TripsOf(Process process) =>
        process.Knows.Keys.Where(name => name.StartsWith(Trip, StringComparison.Ordinal)).Select(name => WaybillId.Parse(name[Trip.Length..]));

    private static WaybillId? WaybillIn(string step) =>
        step.StartsWith(Recall, StringComparison.Ordinal) && WaybillId.TryParse(step[Recall.Length..step.IndexOf('@', StringComparison.Ordinal)], CultureInfo.InvariantCulture, out var id)
            ? id
            : null;

    private static Waybill StateOf(WaybillId id, Outlook outlook) =>
        outlook.Streams[WaybillMatter.StreamOf(id)].Cast<WaybillFact>().Aggregate(Waybill.Initial, Waybill.Evolve);
}
