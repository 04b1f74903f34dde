using System.Collections.Immutable;
using Regulatory.Domain.Governance.Retention;
using Regulatory.Domain.Governance.Subjects;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Domain.Waybills.Rules;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Ledger;

namespace Regulatory.Integration.Acts.Waybills;

/// <summary>What the deciders of waybills are told, and whose waybill is whose.</summary>
public sealed partial class WaybillActs
{
    /// <summary>A waybill is kept from the day on which nothing more can become of it (data-governance §9).</summary>
    public async ValueTask<Matter> MatterOf(StreamName stream, ActPlan plan, CancellationToken cancellation)
    {
        if (stream.Kind != WaybillStreams) return new(stream.ToString(), null, null);
        var waybill = await plan.Load(Waybills, stream.Key, cancellation);
        return new(stream.ToString(), RecordClass.DangerousGoodsWaybill, waybill.IsOver ? waybill.LastOn : null);
    }

    private async ValueTask<WaybillsContext> Gather(
        Waybill state, WaybillCommand command, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var knows = Plain(context);
        switch (command)
        {
            case DraftWaybill draft:
                knows = await Naming(NamedIn(draft.Particulars), knows, plan, cancellation);
                return knows with
                {
                    NextNumber = await NextNumber(context, plan, cancellation),
                    Circumstances = new(0, await outside.LicenceOf(draft.Particulars.LicenceNumber, context, plan, cancellation)),
                };
            case ReviseWaybill revise:
                return await Naming(NamedIn(revise.Particulars), knows, plan, cancellation);
            case ValidateWaybill or IssueWaybill when state.Content is { } content:
                return await InThePlaceOf(command.Waybill, content, await About(content, knows, plan, cancellation), plan, cancellation);
            case ConfirmLoading when state.Content is { } content:
                return await About(content, knows, plan, cancellation);
            case RecordDepartureSeen when state.Content is { } content:
                return knows with { Books = await BooksOf(content, plan, cancellation) };
            case AmendInTransit amend when state.Content is { } content:
                knows = await Naming(NamedIn(amend), knows, plan, cancellation);
                return PartiesIdentified.Check(amend, knows) is null
                    ? await About(content.AmendedBy(amend, knows), knows, plan, cancellation)
                    : knows;
            case RecordPreTripCheck or ArriveAtDestination when state.Content is { } content:
                return knows with { Circumstances = new(0, Terminal: await outside.TerminalOf(content, context, plan, cancellation)) };
            case VoidWaybill { Replacement: var other } when other != command.Waybill:
                return knows with { Replacement = await plan.Load(Waybills, other.ToString(), cancellation) };
            default:
                return knows;
        }
    }

    private async ValueTask<WaybillsContext> About(
        WaybillContent content, WaybillsContext knows, ActPlan plan, CancellationToken cancellation) => knows with
        {
            Goods = reference.Current.Goods,
            Books = await BooksOf(content, plan, cancellation),
            Circumstances = await outside.CircumstancesOf(content, knows, plan, cancellation),
        };

    /// <summary>The books are read with the act: should one of them fill meanwhile, it is decided anew.</summary>
    private async ValueTask<ImmutableDictionary<TripBookId, TripBook>> BooksOf(
        WaybillContent content, ActPlan plan, CancellationToken cancellation)
    {
        var books = ImmutableDictionary.CreateBuilder<TripBookId, TripBook>();
        foreach (var book in content.Books()) books[book] = await plan.Load(Trips, book.ToString(), cancellation);
        return books.ToImmutable();
    }

    /// <summary>Asked only of a vehicle that is on the road already.</summary>
    private async ValueTask<WaybillsContext> InThePlaceOf(
        WaybillId id, WaybillContent content, WaybillsContext knows, ActPlan plan, CancellationToken cancellation) =>
        knows.Circumstances.DepartureSeen is not null && await outside.ReplacedBy(id, content.Carrier.Party, cancellation) is { } voided
            ? knows with { Replaces = await plan.Load(Waybills, voided.ToString(), cancellation) }
            : knows;

    private async ValueTask<WaybillNumber?> NextNumber(ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var register = await plan.Load(Numbers, RegisterOf(context.On), cancellation);
        return register.Last < WaybillNumber.LargestSerial ? WaybillNumber.Of(context.On, register.Last + 1) : null;
    }

    private async ValueTask<WaybillsContext> Naming(
        IEnumerable<ResidentId?> named, WaybillsContext knows, ActPlan plan, CancellationToken cancellation)
    {
        var persons = named.OfType<ResidentId>().Distinct().ToImmutableDictionary(id => id, pseudonyms.PartyOf);
        return knows with { Persons = persons, Leaving = await subjects.Leaving(persons.Values, plan, cancellation) };
    }

    private static IEnumerable<ResidentId?> NamedIn(WaybillParticulars said) =>
    [
        said.Consignor.ResidentId, said.Loader.ResidentId, said.Consignee.ResidentId, said.Carrier.ResidentId, said.Driver.ResidentId,
        said.SecondDriver?.ResidentId, said.Escort?.ResidentId,
    ];

    private static IEnumerable<ResidentId?> NamedIn(AmendInTransit said) =>
        [said.Consignee?.ResidentId, said.Driver?.ResidentId, said.Escort?.ResidentId];

    private static WaybillsContext Plain(ActContext context) =>
        new(context.At, context.Now, context.Actor, context.Calendar, context.Figures);

    /// <summary>
    /// The carrier's dispatchers, those on board, the loader and the consignee act on their own waybills; an officer supervises those of their
    /// division; on the road any officer may stop any vehicle.
    /// </summary>
    private static bool IsTheirs(Waybill state, WaybillCommand command, Actor actor)
    {
        if (actor.Is(Role.System)) return true;
        if (command is DraftWaybill) return actor.Party is not null;
        if (state.Content is not { } content) return false;
        return command switch
        {
            InspectOnRoad => true,
            RecallWaybill => actor.Division.Covers(state.Division),
            RecordPreTripCheck or DepartOnTrip or ArriveAtDestination => content.DutyOf(actor.Party) is not null,
            ConfirmLoading => actor.Party == content.Loader.Party,
            SignForGoods => actor.Party == content.Consignee.Party,
            ReportIncident or SuspendTrip or ResumeTrip =>
                actor.Is(Role.Dispatcher) && actor.Party == content.Carrier.Party
                || actor.Is(Role.Crew) && content.DutyOf(actor.Party) is not null,
            ExplainShortage =>
                actor.Is(Role.Dispatcher) && actor.Party == content.Carrier.Party
                || actor.Is(Role.Consignee) && actor.Party == content.Consignee.Party,
            _ => actor.Party == content.Carrier.Party,
        };
    }
}
