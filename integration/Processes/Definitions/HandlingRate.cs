using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Law;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;

namespace Regulatory.Integration.Processes.Definitions;

/// <summary>
/// 企业报警处置率 (DSM 35; vehicles §6, §10): when the time for the last alarms of a month is over, the closed ones of an enterprise are held
/// against those to be treated: confirmed, or left until their time ran out. Below the share that the law asks for it is a lead, the enterprise is told, and the supervisor orders it to put that right; the
/// case brings the credit with it.
/// </summary>
public static class HandlingRate
{
    private const string Counting = "Counting", Kept = "Kept", Below = "Below", Ordered = "Ordered";

    private const string Limit = "month", Owner = "owner", Month = "month", Vehicle = "vehicle", Division = "division";

    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.Iso;

    public static ProcessDefinition Definition { get; } = new(
        ProcessNames.HandlingRate,
        [
            new(null, Counting, nameof(AlarmRaised)),
            new(Counting, Kept, nameof(DeadlinePassed), Ends: true),
            new(Counting, Below, nameof(DeadlinePassed)),
            new(Below, Ordered, "ProcessStepTaken, ProcessStepRefused", Ends: true),
        ],
        [typeof(AlarmRaised)],
        static seen => seen.Fact is AlarmRaised raised ? [$"{raised.Owner}:{MonthPattern.Format(raised.On.ToYearMonth())}"] : [],
        Upon)
    {
        Asks = static (process, seen) => seen.Fact is DeadlinePassed && process.IsRunning
            ? ProcessQuestions.None with
            {
                Handling = new(PartyId.Parse(process.Known(Owner)!), MonthOf(process)),
                Streams = [RoadLeads.StreamOf(VehicleOf(process))],
            }
            : ProcessQuestions.None,
    };

    private static IEnumerable<Move> Upon(Process process, FactSeen seen, Outlook outlook) => (process.IsRunning, seen.Fact) switch
    {
        (false, AlarmRaised raised) when process.Run == 0 => Begun(raised, outlook),
        (true, DeadlinePassed passed) => Counted(process, passed, seen, outlook),
        (true, ProcessStepRefused refused) => [Steps.Refused(refused, Role.CaseUnitHead), new Move.End(Ordered)],
        (true, ProcessStepTaken) => [new Move.End(Ordered)],
        _ => [],
    };

    private static Move[] Begun(AlarmRaised raised, Outlook outlook)
    {
        var month = raised.On.ToYearMonth();
        var days = outlook.Figures.NumberOf(SupervisionFigures.WorkingDaysToTreat, raised.On);
        return
        [
            new Move.Start(
                Counting, (Owner, raised.Owner.ToString()), (Month, MonthPattern.Format(month)), (Vehicle, raised.Vehicle.ToString()),
                (Division, raised.Division.ToString())),
            new Move.Watch(Limit, outlook.WorkingDaysAfter(month.ToDateInterval().End, days), OwnRules.AlarmHandling),
        ];
    }

    private static IEnumerable<Move> Counted(Process process, DeadlinePassed passed, FactSeen seen, Outlook outlook)
    {
        var (due, treated) = outlook.Handled;
        var least = MonitoringMeasures.LeastHandlingPercent.On(passed.Due);
        if (treated * 100L >= (long)least * due)
        {
            yield return new Move.End(Kept);
            yield break;
        }
        var month = process.Known(Month)!;
        var percent = (treated * 100L / due).ToString(CultureInfo.InvariantCulture);
        var (zh, en) = ($"{month} 应处置报警 {due} 起（已确认或逾期未处置），处理办结 {treated} 起，处置率 {percent}%，低于 {least}%",
            $"in {month}, {treated} of {due} alarms that were confirmed or left until their time ran out were treated and closed: {percent} %, below {least} %");
        yield return new Move.GoTo(Below, MonitoringMeasures.Art35);
        yield return new Move.Give(
            "lead",
            RoadLeads.TakeUp(
                RoadLeads.IdOf($"{process.Known(Owner)}@{month}", "handling"), VehicleOf(process), PartyId.Parse(process.Known(Owner)!), outlook, zh, null, seen.On, passed.Due,
                RoadLeads.Handling, seen.Stream),
            MonitoringMeasures.Art35);
        yield return new Move.Notify(
            "below", PartyId.Parse(process.Known(Owner)!), DivisionCode.Parse(process.Known(Division)!), seen.Stream.ToString(),
            $"贵单位 {zh}，请改正。", $"Your enterprise: {en}. Put that right.", MonitoringMeasures.Art35);
        yield return new Move.Ask(
            "order", Role.Supervisor, $"企业 {process.Known(Owner)} {zh}，请责令改正。", $"Enterprise {process.Known(Owner)}: {en}; order it to put that right.",
            MonitoringMeasures.Art35, Steps.ForOfficers(seen, outlook));
    }

    private static YearMonth MonthOf(Process process) => MonthPattern.Parse(process.Known(Month)!).Value;

    private static VehicleKey VehicleOf(Process process) => VehicleKey.Parse(process.Known(Vehicle)!);
}
