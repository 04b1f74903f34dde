using System.Collections.Immutable;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Conventions.Mutations;

/// <summary>One act as a client sent it.</summary>
/// <param name="Command">The command record.</param>
/// <param name="CommandId">The client's name for this act: sent again, it gets the first answer.</param>
/// <param name="ExpectedVersion">The version the client saw, if it wants to act on nothing newer.</param>
public sealed record ActCall(object Command, Guid CommandId, long? ExpectedVersion, Caller Caller);

/// <summary>Takes an act to the law. Faults are exceptions; everything the client can mend is a result.</summary>
public delegate Task<ActResult> PerformAct(ActCall call, CancellationToken cancellation);

/// <summary>A text in both languages.</summary>
public sealed record Bilingual(string Zh, string En)
{
    public string In(MessageLanguage language) => language is MessageLanguage.English ? En : Zh;
}

/// <summary>What became of an act.</summary>
public abstract record ActResult
{
    /// <summary>Recorded, or already so.</summary>
    /// <param name="Position">The ledger position from which on reads show it.</param>
    /// <param name="Key">Key of the payload's entity; null when the act leaves no row to read.</param>
    public sealed record Accepted(long Position, string? Key) : ActResult;

    /// <summary>The law does not allow it.</summary>
    public sealed record Refused(string RuleId, string? Article, Bilingual Message, long? Position = null) : ActResult;

    /// <summary>Somebody acted since.</summary>
    public sealed record Conflicting(long Expected, long Actual) : ActResult;

    /// <summary>A value that can be held once is held by another.</summary>
    public sealed record Claimed(string Kind, string Value) : ActResult;

    /// <summary>The command id was used for another act.</summary>
    public sealed record Reused : ActResult;

    /// <summary>The input has the wrong shape.</summary>
    public sealed record Invalid(ImmutableArray<InvalidField> Fields) : ActResult;

    /// <summary>The caller may not do this.</summary>
    public sealed record Forbidden(Bilingual Message) : ActResult;
}

/// <summary>One wrong value of an input.</summary>
/// <param name="Path">Field names and list indexes from the input down.</param>
public sealed record InvalidField(ImmutableArray<string> Path, Bilingual Message);

/// <summary>A command that clients may send.</summary>
/// <param name="Command">The record.</param>
/// <param name="Roles">Who may send it; none at all is a mistake that the schema refuses.</param>
/// <param name="Entity">Name of the entity that shows what the act left behind; null for none.</param>
public sealed record Act(Type Command, ImmutableArray<string> Roles, string? Entity)
{
    /// <summary>Field name; by default the command's name.</summary>
    public string Field { get; init; } = CodeFirst.Naming.Field(Command.Name);
}
