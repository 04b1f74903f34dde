using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Guard;

/// <summary>A document that was read before it was deployed, ready to be executed.</summary>
/// <param name="Id"><c>sha256:</c> and the digest of the text in UTF-8, 64 lower-case hexadecimal digits.</param>
/// <param name="Roles">Who may have it executed; <see cref="Everybody"/> alone when it is for all.</param>
/// <param name="Prepared">Parsed and validated.</param>
public sealed record TrustedDocument(string Id, ImmutableSortedSet<string> Roles, PreparedDocument Prepared)
{
    /// <summary>The word by which a manifest says that a document is public; nothing is public by leaving its roles out.</summary>
    public const string Everybody = "*";

    /// <summary>What a caller without one of the roles is told; null for one who has it.</summary>
    internal GraphQLError? Refusal(Caller caller)
    {
        if (Roles.Contains(Everybody) || Roles.Overlaps(caller.Roles)) return null;
        return caller.IsAnonymous
            ? new GraphQLError("This document needs a signed-in caller.") { Code = Codes.Unauthenticated }
            : new GraphQLError("This document is not for your roles.") { Code = Codes.Forbidden };
    }
}
