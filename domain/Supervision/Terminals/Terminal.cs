using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Supervision.Terminals;

/// <summary>A terminal as its deciders remember it 卫星定位终端.</summary>
/// <param name="Entered">Its latest entry; null before the first and after it was retired.</param>
/// <param name="Vehicle">The vehicle that it speaks for.</param>
/// <param name="CodeSha256">Digest of its code; null until it registers from its vehicle.</param>
/// <param name="Authenticated">How it last proved to be who it is; null until it does with the code it has.</param>
/// <param name="Suspected">The device that was last seen under its number beside its own.</param>
public sealed record Terminal(
    TerminalEntered? Entered, VehicleKey? Vehicle, string? CodeSha256, TerminalAuthenticated? Authenticated, SimCopySuspected? Suspected,
    LocalDate? LastOn)
{
    public static Terminal Initial { get; } = new(null, null, null, null, null, null);

    /// <summary>It is seen on the platform for its vehicle.</summary>
    public bool IsVisible => Entered is not null && Vehicle is not null && Authenticated is not null;

    public static Terminal Evolve(Terminal state, TerminalFact fact) => Apply(state, fact) with { LastOn = fact.On };

    private static Terminal Apply(Terminal state, TerminalFact fact) => fact switch
    {
        TerminalEntered entered => Initial with { Entered = entered },
        TerminalAttached attached => state with { Vehicle = attached.Vehicle },
        TerminalRegistered registered => state with { CodeSha256 = registered.CodeSha256, Authenticated = null },
        TerminalAuthenticated authenticated => state with { Authenticated = authenticated },
        SimCopySuspected suspected => state with { Suspected = suspected },
        TerminalDetached => state with { Vehicle = null, CodeSha256 = null, Authenticated = null },
        TerminalRetired => Initial,
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
