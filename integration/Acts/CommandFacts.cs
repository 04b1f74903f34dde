using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Regulatory.Domain.Kernel;

namespace Regulatory.Integration.Acts;

/// <summary>What a command record says about itself.</summary>
/// <param name="Name">The act's name as clients know it: <c>RevokeLicence</c>.</param>
/// <param name="Roles">The roles that may give it.</param>
public sealed record CommandFacts(string Name, ImmutableArray<Role> Roles)
{
    private static readonly ConcurrentDictionary<Type, CommandFacts> Known = new();

    public static CommandFacts Of(Type command) => Known.GetOrAdd(command, static type => new(
        type.Name,
        [.. (type.GetCustomAttribute<ActOfAttribute>()
            ?? throw new InvalidOperationException($"{type.Name} does not say who may give it.")).Roles]));

    /// <summary>The role in which the actor gives the command; null if they hold none that may.</summary>
    public Role? CapacityOf(Actor actor)
    {
        foreach (var role in Roles)
            if (actor.Is(role)) return role;
        return null;
    }
}
