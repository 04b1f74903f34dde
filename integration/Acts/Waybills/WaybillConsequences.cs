using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;

namespace Regulatory.Integration.Acts.Waybills;

/// <summary>
/// What the facts of waybills bring with them, in the same transaction or not at all: the number of the day's register, the books of every
/// vehicle and person on the trip, and the completion of what nothing is missing of.
/// </summary>
public sealed partial class WaybillActs
{
    private async ValueTask<IReadOnlyList<object>> FollowingFrom(
        WaybillFact fact, string key, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var (state, id) = (await plan.Load(Waybills, key, cancellation), WaybillId.Parse(key));
        return fact switch
        {
            WaybillDrafted drafted => [new AssignWaybillNumber(drafted.Number.Day, drafted.Number, id)],
            WaybillIssued => EachBook(state, book => Reserve(book, id, state)),
            // Whatever time a voided one took, the one in its place takes.
            WaybillRecalled or WaybillCancelled or WaybillVoided => EachBook(state, book => new ReleaseTrip(book, id)),
            WaybillDeparted => EachBook(state, book => new BeginTrip(book, id)),
            WaybillAmended amended =>
            [
                .. amended.Freed.Select(book => new EndTrip(book, id)),
                .. await OnTheWay(id, state, context, plan, cancellation),
                .. EachBook(state, book => new BeginTrip(book, id)),
            ],
            WaybillArrived => EachBook(state, book => new EndTrip(book, id)),
            GoodsSigned => Completing(state, id, context),
            ShortageExplained => Completing(state, id, context),
            _ => [],
        };
    }

    private static IReadOnlyList<object> EachBook(Waybill state, Func<TripBookId, TripBookCommand> act) =>
        [.. state.Content!.Books().Select(act)];

    /// <summary>Who joins a trip on the way is taken from then on, not from its start.</summary>
    private async ValueTask<IReadOnlyList<ReserveTrip>> OnTheWay(
        WaybillId id, Waybill state, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var arrival = state.Content!.PlannedArrival;
        var taken = new List<ReserveTrip>();
        foreach (var whose in state.Content.Books())
        {
            var book = await plan.Load(Trips, whose.ToString(), cancellation);
            taken.Add(new(whose, id, book.TakenFrom(id, context.At, arrival), arrival));
        }
        return taken;
    }

    private static ReserveTrip Reserve(TripBookId book, WaybillId id, Waybill state) =>
        new(book, id, state.Content!.PlannedStart, state.Content.PlannedArrival);

    private static IReadOnlyList<object> Completing(Waybill state, WaybillId id, ActContext context) =>
        NoShortageUnexplained.Check(state, Plain(context)) is null ? [new CompleteWaybill(id)] : [];
}
