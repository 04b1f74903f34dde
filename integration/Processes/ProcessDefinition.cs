using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Processes;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Trips;
using Regulatory.Ledger;

namespace Regulatory.Integration.Processes;

/// <summary>A process across departments: whom a fact concerns, and what follows from it. Pure functions; a file a process.</summary>
/// <param name="Name">One of <see cref="ProcessNames"/>.</param>
/// <param name="Transitions">Its diagram: every change of state that it may make.</param>
/// <param name="Follows">The facts of other contexts that it looks at; of its own streams it sees everything.</param>
/// <param name="KeysOf">The instances that a fact of another context concerns, by their keys.</param>
/// <param name="Upon">
/// What an instance does upon a fact. It must depend on nothing but what it is given: after a crash it is asked again, and what it did
/// already is left out.
/// </param>
public sealed record ProcessDefinition(
    string Name,
    ImmutableArray<ProcessTransition> Transitions,
    ImmutableArray<Type> Follows,
    Func<FactSeen, IEnumerable<string>> KeysOf,
    Func<Process, FactSeen, Outlook, IEnumerable<Move>> Upon)
{
    /// <summary>For which facts it must know what their stream said before them.</summary>
    public Func<FactSeen, bool> LooksBack { get; init; } = static _ => false;

    /// <summary>What else it must know from beyond its own stream to say what follows from a fact.</summary>
    public Func<Process, FactSeen, ProcessQuestions> Asks { get; init; } = static (_, _) => ProcessQuestions.None;

    /// <summary>
    /// Facts that take back what others count on: nothing else is done at the same time. A case that falls makes room in a count before a
    /// later one is counted, or a licence would be lost over cases that never stood together.
    /// </summary>
    public Func<FactSeen, bool> TakesBack { get; init; } = static _ => false;

    /// <summary>Who gives its commands.</summary>
    public Actor Clockwork { get; } = new($"system:process:{Name}", ProcessNames.Titles[Name].En, [Role.System], DivisionCode.Parse("440000"), "");
}

/// <summary>A fact as a process sees it.</summary>
/// <param name="Type">Wire name.</param>
/// <param name="On">Legal day.</param>
public sealed record FactSeen(object Fact, string Type, long Position, StreamName Stream, long Version, LocalDate On)
{
    /// <summary>What the fact's stream said before it, oldest first; given only to those who ask for it.</summary>
    public ImmutableArray<object> Before { get; init; } = [];

    public ProcessCause Cause => new(Position, Stream.ToString(), Type);
}

/// <summary>What a definition asks for.</summary>
/// <param name="LicenceNumbers">Which licences have these numbers.</param>
/// <param name="CertificatesUnder">Which vehicle certificates stand under this licence.</param>
/// <param name="Streams">What these streams said when the fact was recorded.</param>
/// <param name="HeldBy">Which licences this party holds.</param>
public sealed record ProcessQuestions(
    ImmutableArray<string> LicenceNumbers, LicenceId? CertificatesUnder, ImmutableArray<StreamName> Streams, PartyId? HeldBy = null)
{
    public static ProcessQuestions None { get; } = new([], null, []);

    /// <summary>Which licences and certificates stand under these numbers, and how.</summary>
    public ImmutableArray<string> Standings { get; init; } = [];

    /// <summary>Which vehicles under supervision are entered under the licence of this number.</summary>
    public string? VehiclesUnder { get; init; }

    /// <summary>Which waybills that are not over concern this.</summary>
    public WaybillsAsked? Waybills { get; init; }

    /// <summary>How many confirmed alarms an enterprise had in a month, and how many were treated and closed.</summary>
    public MonthOfAlarms? Handling { get; init; }
}

/// <summary>Of what waybills are asked for; one of the two is given.</summary>
/// <param name="Number">Number of the carrier's licence, or of the certificate of a vehicle or trailer.</param>
/// <param name="Book">Vehicle or person on the trip.</param>
public sealed record WaybillsAsked(string? Number = null, TripBookId? Book = null);

/// <summary>A waybill that is not over.</summary>
/// <param name="State">As it stood when the fact in hand was recorded.</param>
public sealed record OpenWaybill(WaybillId Id, Waybill State);

/// <summary>A vehicle under supervision.</summary>
/// <param name="IsSuspended">It stands still.</param>
/// <param name="SuspendedBy">Number of the paper on which its latest suspension rests.</param>
public sealed record VehicleUnder(VehicleKey Vehicle, bool IsSuspended, string? SuspendedBy);

/// <summary>The alarms of an enterprise's vehicles that were raised in a month.</summary>
public sealed record MonthOfAlarms(PartyId Owner, YearMonth Month);

/// <summary>Of the alarms asked for.</summary>
/// <param name="ToBeTreated">Those that were confirmed, or left until their time ran out without being closed as false.</param>
/// <param name="Treated">Those of them that are closed, with their driver treated.</param>
public sealed record AlarmsHandled(int ToBeTreated, int Treated);

/// <summary>What a definition may know beside its own stream and the fact.</summary>
/// <param name="Licences">Licences by number; those that there are among the numbers asked for.</param>
/// <param name="Certificates">Vehicle certificates under the licence asked for.</param>
/// <param name="Streams">Facts of the streams asked for.</param>
/// <param name="Held">Licences of the party asked for.</param>
public sealed record Outlook(
    WorkingCalendar Calendar,
    Figures Figures,
    ImmutableDictionary<string, LicenceId> Licences,
    ImmutableArray<SubordinateCertificate> Certificates,
    ImmutableDictionary<StreamName, ImmutableArray<object>> Streams,
    ImmutableArray<HeldLicence> Held)
{
    /// <summary>Those that there are among the numbers asked for.</summary>
    public ImmutableDictionary<string, HeldLicence> Standings { get; init; } = ImmutableDictionary<string, HeldLicence>.Empty;

    public ImmutableArray<VehicleUnder> Vehicles { get; init; } = [];

    public ImmutableArray<OpenWaybill> Waybills { get; init; } = [];

    public AlarmsHandled Handled { get; init; } = new(0, 0);

    /// <summary>The last day of a period of working days.</summary>
    public Deadline WorkingDaysAfter(LocalDate day, int days) => Calendar.AddWorkingDays(day, days);

    /// <summary>The last day for a partner's acknowledgement.</summary>
    public Deadline ToAcknowledge(LocalDate day) => WorkingDaysAfter(day, Figures.NumberOf(ProcessFigures.DaysToAcknowledge, day));
}

/// <summary>A vehicle certificate 道路运输证 under an operator's licence.</summary>
/// <param name="IsUsable">Valid and not suspended.</param>
/// <param name="SuspendedBy">Number of the order that forbids its use; null when none does.</param>
public sealed record SubordinateCertificate(LicenceId Id, string Number, bool IsUsable, string? SuspendedBy);

/// <summary>A licence that a party holds.</summary>
/// <param name="IsUsable">Valid and not suspended.</param>
/// <param name="SuspendedBy">Number of the order that forbids its use; null when none does.</param>
/// <param name="IssuedOn">Day on which it was first issued.</param>
public sealed record HeldLicence(LicenceId Id, string Number, LicenceKind Kind, bool IsUsable, string? SuspendedBy, LocalDate? IssuedOn = null);
