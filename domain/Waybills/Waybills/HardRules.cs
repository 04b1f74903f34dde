using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Domain.Waybills.Trips.Rules;

namespace Regulatory.Domain.Waybills;

/// <summary>Every hard rule that a waybill is held against (waybills §5), one after the other. What each demands, it says itself.</summary>
public static class HardRules
{
    /// <summary>Code and first article of each rule of this context, by its id; a rule without a code of the rulebook is known by its id.</summary>
    private static readonly FrozenDictionary<RuleId, (string Code, string Article)> Known = typeof(HardRules).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith(typeof(HardRules).Namespace!, StringComparison.Ordinal) is true)
        .Select(type => (Type: type, Id: type.GetField("Id", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as RuleId?))
        .Where(rule => rule.Id is not null)
        .ToFrozenDictionary(
            rule => rule.Id!.Value,
            rule => (
                rule.Type.GetField("Code", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string ?? rule.Id!.Value.Value,
                rule.Type.GetCustomAttributes<LawAttribute>().First().Article));

    /// <summary>All that a waybill breaks; nothing when it may be issued.</summary>
    public static ImmutableArray<BrokenRule> BrokenBy(WaybillId id, WaybillContent content, WaybillsContext context) =>
    [
        .. BeforeDeparture(content, context).Concat(Always(id, content, context)).OfType<Refusal>()
            .Select(refusal => new BrokenRule(Known[refusal.Rule].Code, refusal.Rule, Known[refusal.Rule].Article, refusal.Details))
            .OrderBy(broken => broken.Code, StringComparer.Ordinal),
    ];

    /// <summary>The first that a waybill breaks; null when it may be issued.</summary>
    public static Refusal? FirstBrokenBy(WaybillId id, WaybillContent content, WaybillsContext context) =>
        BeforeDeparture(content, context).Concat(Always(id, content, context)).OfType<Refusal>().FirstOrDefault();

    /// <summary>The first that a change on the way breaks; when the trip starts is no longer a question then.</summary>
    /// <param name="loadedKg">What is on board.</param>
    /// <remarks>A vehicle that supervision holds back brings its goods to an end, but takes no others over.</remarks>
    public static Refusal? FirstBrokenOnTheWayBy(
        WaybillId id, WaybillContent before, WaybillContent after, int loadedKg, WaybillsContext context) =>
        Always(id, after, context, onTheWay: true)
            .Concat(
            [
                WithinPayload.Check(after, loadedKg), PossibleSchedule.Check(after, context), PlannedAsOneTrip.CheckChange(before, after, context),
                DriversRested.CheckChange(before, after, context),
                after.Vehicle.Plate == before.Vehicle.Plate ? null : FitForTrip.Check(after, context),
            ])
            .OfType<Refusal>().FirstOrDefault();

    private static IEnumerable<Refusal?> Always(WaybillId id, WaybillContent content, WaybillsContext context, bool onTheWay = false) =>
    [
        LicenceCoversGoods.Check(content, context),
        VehicleCertified.Check(content, context),
        .. content.Crew().Select(on => CrewQualified.Check(content, on.Duty, on.Member, context)),
        EscortOnBoard.Check(content),
        AnotherAtTheWheel.Check(content),
        WithinPayload.Check(content),
        .. content.Books().Select(book => Overlapping(id, book, content, context, onTheWay)),
        TerminalOnline.Check(content, context),
        .. GoodsRules.Of(content.Carriage(context.Circumstances.Vehicle?.TechnicalGrade), context.Goods, context.Figures, DayOf(content))
            .Select(refusal => (Refusal?)refusal),
    ];

    private static Refusal? Overlapping(WaybillId id, TripBookId whose, WaybillContent content, WaybillsContext context, bool onTheWay)
    {
        var book = context.Books.GetValueOrDefault(whose, TripBook.Initial);
        var from = onTheWay ? book.TakenFrom(id, context.At, content.PlannedArrival) : content.PlannedStart;
        return OneTripAtATime.Check(whose, book, id, from, content.PlannedArrival);
    }

    private static IEnumerable<Refusal?> BeforeDeparture(WaybillContent content, WaybillsContext context) =>
    [
        TimelyIssue.Check(content, context),
        PossibleSchedule.Check(content, context),
        PlannedAsOneTrip.Check(content, context),
        DriversRested.Check(content, context),
        FitForTrip.Check(content, context),
    ];

    private static NodaTime.LocalDate DayOf(WaybillContent content) => ChinaTime.DayOf(content.PlannedStart);
}
