using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Processes;
using Regulatory.Integration.Processes.Following;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Processes;

/// <summary>
/// One process on a ledger in memory, with a day that the spec chooses. Facts are recorded and followed in order as the follower does it,
/// and everything that the process does goes through the law of processes: what its diagram does not declare fails the spec.
/// </summary>
public sealed class GivenProcess(ProcessDefinition definition, string key)
{
    private readonly List<(StreamName Stream, object Fact)> ledger = [];
    private readonly Dictionary<Guid, object> commands = [];
    private readonly List<Guid> given = [];
    private int followed;

    public LocalDate Today { get; set; } = new(2026, 3, 2);

    /// <summary>Commands that the law refuses, and the rule; the others are accepted.</summary>
    public Func<object, RuleId?> Refuses { get; init; } = static _ => null;

    public ImmutableDictionary<string, LicenceId> Licences { get; init; } = ImmutableDictionary<string, LicenceId>.Empty;

    public Func<ImmutableArray<SubordinateCertificate>> Certificates { get; init; } = static () => [];

    public ImmutableArray<HeldLicence> Held { get; init; } = [];

    public ImmutableDictionary<string, HeldLicence> Standings { get; set; } = ImmutableDictionary<string, HeldLicence>.Empty;

    public ImmutableArray<VehicleUnder> Vehicles { get; init; } = [];

    public AlarmsHandled Handled { get; init; } = new(0, 0);

    public Figures Figures { get; init; } = Figures.Defaults;

    /// <summary>Every command given, once.</summary>
    public IReadOnlyList<object> Commands => [.. given.Select(id => commands[id])];

    /// <summary>What the instance's stream says.</summary>
    public IReadOnlyList<ProcessFact> Facts => [.. On(Own).Cast<ProcessFact>()];

    public Process State => Facts.Aggregate(Process.Initial, Process.Evolve);

    private ProcessId Id => new(definition.Name, key);

    private StreamName Own => new(Id.Streams, Id.Key);

    /// <summary>Was recorded before the process began to follow.</summary>
    public GivenProcess Recorded(StreamName stream, params object[] facts)
    {
        ledger.AddRange(facts.Select(fact => (stream, fact)));
        followed = ledger.Count;
        return this;
    }

    /// <summary>Is recorded, and followed.</summary>
    public GivenProcess When(StreamName stream, params object[] facts)
    {
        foreach (var fact in facts) ledger.Add((stream, fact));
        while (followed < ledger.Count) Follow(++followed);
        return this;
    }

    /// <summary>Everything so far is delivered once more.</summary>
    public GivenProcess Again()
    {
        for (var position = 1; position <= ledger.Count; position++) Follow(position);
        return this;
    }

    /// <summary>A partner acknowledges, or answers, everything that it was sent in this run.</summary>
    public GivenProcess Acknowledged(string partner, ProcessAnswer? answer = null)
    {
        var (sent, state) = (Facts.OfType<AcknowledgementAwaited>().Where(sent => sent.Partner == partner), State);
        foreach (var message in sent.Select(sent => sent.MessageId).Where(id => state.Awaited.ContainsKey(id) || state.Answers.ContainsKey(id)).ToList())
            Decided(new RecordAcknowledgement(Id, partner, message, answer), new("partner:" + partner, partner, [Role.Partner], Province, partner));
        return this;
    }

    /// <summary>An act upon the process by somebody.</summary>
    public GivenProcess Decided(ProcessCommand command, Actor? actor = null, Func<ProcessContext, ProcessContext>? knowing = null)
    {
        var decision = ProcessDecider.Decide(State, command, Context(actor ?? definition.Clockwork, knowing));
        decision.Refusal.ShouldBeNull();
        return When(Own, [.. decision.Facts]);
    }

    /// <summary>The clock of the department passes every limit that ever was set and is over by a day.</summary>
    public GivenProcess DaysPass(LocalDate until)
    {
        Today = until;
        var limits = Facts.OfType<DeadlineSet>().Select(set => (set.Deadline, set.Due.Due))
            .Concat(Facts.OfType<AcknowledgementAwaited>().Select(sent => (Deadline: sent.MessageId.ToString("D"), sent.Due.Due))).ToList();
        foreach (var (limit, due) in limits.Where(limit => limit.Due < until)) Decided(new PassDeadline(Id, limit, due));
        return this;
    }

    /// <summary>The calendar of the specs: weekends and fixed festivals are off.</summary>
    public static WorkingCalendar Calendar => WorkingCalendar.Empty;

    private static DivisionCode Province => DivisionCode.Parse("440000");

    private void Follow(int position)
    {
        var (stream, fact) = ledger[position - 1];
        if (stream == Own) Take(position, stream, fact);
        else if (definition.Follows.Any(type => type.IsInstanceOfType(fact)) && definition.KeysOf(Seen(position, stream, fact)).Contains(key))
            Take(position, stream, fact);
    }

    private void Take(int position, StreamName stream, object fact)
    {
        var seen = Seen(position, stream, fact);
        var own = ledger.Select((entry, index) => (Position: index + 1L, entry.Stream, entry.Fact)).Where(entry => entry.Stream == Own);
        var course = Course.Of(Id, seen, own.Select(entry => (entry.Position, (ProcessFact)entry.Fact)), Today);
        if (definition.LooksBack(seen)) seen = seen with { Before = [.. On(stream, before: position)] };
        var questions = definition.Asks(course.Before, seen);
        var outlook = new Outlook(
            Calendar, Figures, Licences, questions.CertificatesUnder is null ? [] : Certificates(),
            questions.Streams.Distinct().ToImmutableDictionary(asked => asked, asked => On(asked, before: position + 1).ToImmutableArray()),
            questions.HeldBy is null ? [] : Held)
        {
            Standings = questions.Standings.Where(Standings.ContainsKey).Distinct().ToImmutableDictionary(number => number, number => Standings[number]),
            Vehicles = questions.VehiclesUnder is null ? [] : Vehicles,
            Waybills = questions.Waybills is { } concerned ? [.. WaybillsOf(concerned, position)] : [],
            Handled = questions.Handling is null ? new(0, 0) : Handled,
        };
        ImmutableArray<ProcessFact> facts = [.. course.Of(definition.Upon(course.Before, seen, outlook)).Select(stage => stage.Fact ?? Give(course, stage))];
        if (facts.IsEmpty) return;
        var decision = ProcessDecider.Decide(State, new AdvanceProcess(Id, facts), Context(definition.Clockwork, null));
        decision.Refusal.ShouldBeNull();
        ledger.AddRange(facts.Select(own => (Own, (object)own)));
    }

    private ProcessFact Give(Course course, Stage stage)
    {
        var command = stage.Command!.Command;
        if (commands.TryGetValue(stage.CommandId, out var first)) command.ShouldBe(first, "a command that is given again is the same");
        else given.Add(stage.CommandId);
        commands[stage.CommandId] = command;
        return Refuses(command) is { } rule
            ? course.Refused(stage, "spec/target", new Refusal(rule))
            : course.Taken(stage, "spec/target");
    }

    /// <summary>As the register and the books of trips would have them: by what their streams say up to the fact in hand.</summary>
    private IEnumerable<OpenWaybill> WaybillsOf(WaybillsAsked asked, int position) =>
        from stream in ledger.Take(position).Select(entry => entry.Stream).Where(stream => stream.Kind == "waybills.waybill").Distinct()
        let waybill = On(stream, before: position + 1).Cast<WaybillFact>().Aggregate(Waybill.Initial, Waybill.Evolve)
        where waybill.IsIssued || waybill.IsOnTheRoad
        where asked.Book is { } book
            ? waybill.Content!.Books().Contains(book)
            : asked.Number == waybill.Content!.LicenceNumber || asked.Number == waybill.Content.Vehicle.CertificateNumber
        select new OpenWaybill(WaybillId.Parse(stream.Key), waybill);

    private FactSeen Seen(int position, StreamName stream, object fact) => new(
        fact, fact.GetType().Name, position, stream, On(stream, before: position).Count() + 1, LegalDays.Of(fact, Instant.FromUtc(2026, 3, 2, 2, 0)));

    private IEnumerable<object> On(StreamName stream, int before = int.MaxValue) =>
        ledger.Take(Math.Min(before - 1, ledger.Count)).Where(entry => entry.Stream == stream).Select(entry => entry.Fact);

    private ProcessContext Context(Actor actor, Func<ProcessContext, ProcessContext>? knowing)
    {
        var at = ChinaTime.At(Today, new(10, 0));
        var context = new ProcessContext(at, at, actor, Calendar, Figures, definition.Transitions);
        return knowing?.Invoke(context) ?? context;
    }
}
