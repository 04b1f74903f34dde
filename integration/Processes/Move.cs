using System.Collections.Immutable;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Processes;

/// <summary>One thing that a process does upon a fact; each becomes one fact of its stream.</summary>
public abstract record Move
{
    /// <summary>Begins a run.</summary>
    public sealed record Start(string State, params ImmutableArray<(string Name, string? Value)> Knows) : Move;

    /// <summary>Joins what is under way, and remembers more.</summary>
    public sealed record Join(params ImmutableArray<(string Name, string? Value)> Learnt) : Move;

    /// <summary>Gives a command.</summary>
    /// <param name="Step">Its name, once in a run: the command's id is derived from it.</param>
    /// <param name="Basis">The article or rule by which it is given.</param>
    public sealed record Give(string Step, object Command, string Basis) : Move;

    /// <summary>Asks an officer for what no clockwork may do.</summary>
    /// <param name="Duty">Its name, once in a run.</param>
    public sealed record Ask(string Duty, Role Role, string Zh, string En, string Basis, Deadline? Due = null) : Move;

    /// <summary>Tells an enterprise what happened and what it has to do.</summary>
    /// <param name="Notice">Its name, once for each cause.</param>
    /// <param name="Subject">Stream of what it is about.</param>
    public sealed record Notify(
        string Notice, PartyId Party, DivisionCode Division, string Subject, string Zh, string En, string Basis) : Move;

    /// <summary>Tells a partner something, or asks it.</summary>
    /// <param name="Notice">One of <see cref="ProcessNotices"/>.</param>
    /// <param name="About">Tells apart notices of one kind to one partner in one run.</param>
    public sealed record Tell(
        string Partner, string Notice, Deadline Due, string Basis, string About, params ImmutableArray<(string Name, string? Value)> Content) : Move;

    /// <summary>Forbids waybills under a licence.</summary>
    /// <param name="Subject">Stream of the licence.</param>
    public sealed record Block(string Subject, string Basis) : Move;

    /// <summary>Allows them again.</summary>
    public sealed record Release(string Subject, string Basis) : Move;

    /// <summary>Sets a limit.</summary>
    public sealed record Watch(string Limit, Deadline Due, string Basis) : Move;

    /// <summary>What a limit was set for is done.</summary>
    public sealed record Met(string Limit) : Move;

    /// <summary>A limit, or an acknowledgement, is not wanted any more; at the end of a run that goes for all that are open.</summary>
    public sealed record Lapse(string Limit) : Move;

    /// <summary>Goes to another state.</summary>
    public sealed record GoTo(string State, string Basis) : Move;

    /// <summary>Ends the run.</summary>
    public sealed record End(string State) : Move;
}
