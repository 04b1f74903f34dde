using System.Collections.Concurrent;
using System.Collections.Immutable;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Events;

/// <summary>Whoever has a stream open; a service of the request that opens it.</summary>
/// <param name="Now">Who they are at this moment; UNAUTHENTICATED when their token counts no more.</param>
/// <param name="ResumeAfter">The last position they have, as their reconnecting client says by itself.</param>
internal sealed record Subscriber(EventHub Hub, EventReads Reads, Func<Caller> Now, long? ResumeAfter)
{
    private static readonly ConcurrentDictionary<string, ImmutableSortedSet<string>> Roles = new(StringComparer.Ordinal);

    /// <summary>
    /// A caller without their name: two with equal scopes may see the same. What is executed for many is executed as this caller, so
    /// that nothing can depend on who of them it was.
    /// </summary>
    public static Caller ScopeOf(Caller caller) => caller with
    {
        Subject = caller.IsAnonymous ? null : "",
        Principal = null,
        // Sets are equal when they are the same.
        Roles = Roles.GetOrAdd(string.Join(',', caller.Roles), _ => caller.Roles),
    };
}
