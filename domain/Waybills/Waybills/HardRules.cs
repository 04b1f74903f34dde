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
    public static Refusal? FirstBrokenOnTheWayBy(WaybillId id, WaybillContent content, WaybillsContext context) =>
        Always(id, content, context).OfType<Refusal>().FirstOrDefault();

    private static IEnumerable<Refusal?> Always(WaybillId id, WaybillContent content, WaybillsContext context) =>
    [
        LicenceCoversGoods.Check(content, context),
        VehicleCertified.Check(content, context),
        .. content.Crew().Select(on => CrewQualified.Check(content, on.Duty, on.Member, context)),
        EscortOnBoard.Check(content),
        WithinPayload.Check(content),
        .. content.Books().Select(book => OneTripAtATime.Check(
            book, context.Books.GetValueOrDefault(book, TripBook.Initial), id, content.PlannedStart, content.PlannedArrival)),
        TerminalOnline.Check(content, context),
        .. GoodsRules.Of(content.Carriage(context.Circumstances.Vehicle?.TechnicalGrade), context.Goods, context.Figures, DayOf(content))
            .Select(refusal => (Refusal?)refusal),
    ];

    private static IEnumerable<Refusal?> BeforeDeparture(WaybillContent content, WaybillsContext context) =>
    [
        TimelyIssue.Check(content, context),
        PossibleSchedule.Check(content, context),
        DriversRested.Check(content, context),
        FitForTrip.Check(content, context),
    ];

    private static NodaTime.LocalDate DayOf(WaybillContent content) => ChinaTime.DayOf(content.PlannedStart);
}
