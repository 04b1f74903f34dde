using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Domain.Waybills.Rejections;
using Regulatory.Domain.Waybills.Trips;

namespace Regulatory.Integration.Acts.Waybills;

/// <summary>What waybills need to know from beyond their own streams.</summary>
/// <param name="LicenceOf">The licence of a number, as the act sees it; null where there is none.</param>
/// <param name="CircumstancesOf">What the registers of other contexts say of a trip.</param>
/// <param name="TerminalOf">The terminal of a vehicle; null where nobody knows of one.</param>
/// <param name="ReplacedBy">The voided waybill of a carrier whose place a waybill takes; null where there is none.</param>
public sealed record WaybillsOutside(
    Func<string, ActContext, ActPlan, CancellationToken, ValueTask<LicenceStanding?>> LicenceOf,
    Func<WaybillContent, ActContext, ActPlan, CancellationToken, ValueTask<TripCircumstances>> CircumstancesOf,
    Func<WaybillContent, ActContext, ActPlan, CancellationToken, ValueTask<TerminalStanding?>> TerminalOf,
    Func<WaybillId, PartyId, CancellationToken, ValueTask<WaybillId?>> ReplacedBy);

/// <summary>The aggregates of waybills, and the acts that are recorded together with theirs.</summary>
public sealed partial class WaybillActs
{
    /// <summary>Kinds of the streams that other parts read, too.</summary>
    public const string WaybillStreams = "waybills.waybill", TripBookStreams = "waybills.trip-book";

    private readonly Pseudonyms pseudonyms;
    private readonly ReferenceData reference;
    private readonly Governance.SubjectActs subjects;
    private readonly WaybillsOutside outside;

    public WaybillActs(Pseudonyms pseudonyms, ReferenceData reference, Governance.SubjectActs subjects, WaybillsOutside outside)
    {
        (this.pseudonyms, this.reference, this.subjects, this.outside) = (pseudonyms, reference, subjects, outside);
        Waybills = new(
            WaybillStreams, Waybill.Initial, command => command.Waybill.ToString(),
            Waybill.Evolve, WaybillDecider.Decide, Gather, IsTheirs);
        Numbers = new(
            "waybills.number-register", WaybillNumberRegister.Initial, command => RegisterOf(command.Day),
            WaybillNumberRegister.Evolve, WaybillNumberDecider.Decide, (_, _, context, _, _) => new(context), ByClockworkOnly);
        Trips = new(
            TripBookStreams, TripBook.Initial, command => command.Book.ToString(),
            TripBook.Evolve, TripBookDecider.Decide, (_, _, context, _, _) => new(context), ByClockworkOnly);
        Rejections = new(
            "waybills.rejection-tally", RejectionTally.Initial, command => command.Carrier.ToString(),
            RejectionTally.Evolve, RejectionDecider.Decide, (_, _, context, _, _) => new(context), ByClockworkOnly);
    }

    public Aggregate<Waybill, WaybillCommand, WaybillFact, WaybillsContext> Waybills { get; }

    public Aggregate<WaybillNumberRegister, WaybillNumberCommand, WaybillNumberFact, ActContext> Numbers { get; }

    public Aggregate<TripBook, TripBookCommand, TripBookFact, ActContext> Trips { get; }

    public Aggregate<RejectionTally, RejectionCommand, RejectionFact, ActContext> Rejections { get; }

    /// <summary>Enters the aggregates, and what their facts bring with them.</summary>
    public ActTable EnterIn(ActTable table) =>
        table.Takes(Waybills).Takes(Numbers).Takes(Trips).Takes(Rejections).Brings<WaybillFact>(FollowingFrom);

    private static string RegisterOf(NodaTime.LocalDate day) =>
        day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static bool ByClockworkOnly<TState, TCommand>(TState state, TCommand command, Actor actor) => actor.Is(Role.System);
}
