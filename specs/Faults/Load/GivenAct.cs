namespace Regulatory.Faults.Specs.Load;

/// <summary>An act as a caller gives it: under the same command id, however often it must be sent.</summary>
/// <param name="Name">The mutation: <c>acceptApplication</c>.</param>
/// <param name="Fact">Type of the fact that the application's stream holds when the act was accepted.</param>
/// <param name="Rival">Another command for the same act was given at the same moment; only one of the two makes the fact.</param>
internal sealed record GivenAct(
    Guid Command, string Name, string Account, Guid Application, IReadOnlyDictionary<string, object?> Input, string Fact, bool Rival = false)
{
    /// <summary>The same act under a command id of its own.</summary>
    public GivenAct AsRival()
    {
        var command = Guid.CreateVersion7();
        return this with { Command = command, Input = new Dictionary<string, object?>(Input) { ["commandId"] = command }, Rival = true };
    }
}

/// <summary>What a caller was told: recorded up to a position, or refused by a rule.</summary>
internal sealed record Answer(long Position, string? Rule);
