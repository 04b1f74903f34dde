using System.Collections.Immutable;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions.Mutations;

/// <summary>An error of an act as a payload shows it: data, not a fault.</summary>
internal sealed record ActError(string Type, string Message)
{
    public string? RuleId { get; init; }

    public string? Article { get; init; }

    public ImmutableArray<string>? Path { get; init; }

    public string? Kind { get; init; }

    public string? Value { get; init; }

    public long? Expected { get; init; }

    public long? Actual { get; init; }
}

/// <summary>The types of an act's errors. All of them have a message; what else they have tells what can be done.</summary>
internal sealed class ActErrors(LeafTypes leaves)
{
    internal const string Refusal = "Refusal";
    internal const string VersionConflict = "VersionConflict";
    internal const string ClaimTaken = "ClaimTaken";
    internal const string CommandIdReused = "CommandIdReused";
    internal const string InvalidInput = "InvalidInput";

    private readonly InterfaceType error = new("Error", () => [Message()])
    {
        Description = "What kept an act from being done.",
        ResolveType = value => ((ActError)value).Type,
    };

    private ImmutableArray<ObjectType> made;

    public InterfaceType Error => error;

    /// <summary>The members of every act's error union.</summary>
    public ImmutableArray<ObjectType> All => made.IsDefault ? made =
    [
        Make(Refusal, "The law does not allow the act.",
            new("ruleId", Scalars.String.NonNull()) { Description = "The rule that refuses: `LIC-REV-004`.", Read = value => ((ActError)value).RuleId },
            new("article", Scalars.String) { Description = "The article it rests on: `ALL/32(4)`.", Read = value => ((ActError)value).Article },
            Path("Which part of the input the refusal is about; empty for the act as a whole.")),
        Make(VersionConflict, "Somebody acted since the version you saw; read again and decide again.",
            new("expected", leaves.Long.NonNull()) { Description = "The version you saw.", Read = value => ((ActError)value).Expected },
            new("actual", leaves.Long.NonNull()) { Description = "The version there is.", Read = value => ((ActError)value).Actual }),
        Make(ClaimTaken, "A value that can be held once is held by another.",
            new("kind", Scalars.String.NonNull()) { Description = "What kind of value.", Read = value => ((ActError)value).Kind },
            new("value", Scalars.String.NonNull()) { Description = "The value.", Read = value => ((ActError)value).Value }),
        Make(CommandIdReused, "The command id was used before for another act."),
        Make(InvalidInput, "A value of the input has the wrong shape.", Path("Field names and list indexes from the input down.")),
    ] : made;

    public UnionType Union(string act) => new($"{act}Error", () => All)
    {
        Description = $"What can keep `{act}` from being done.",
        ResolveType = value => ((ActError)value).Type,
    };

    private ObjectType Make(string name, string description, params OutputField[] more) =>
        new(name, () => [Message(), .. more], () => [error]) { Description = description };

    private static OutputField Message() =>
        new("message", Scalars.String.NonNull()) { Description = "For people to read.", Read = value => ((ActError)value).Message };

    private static OutputField Path(string description) => new("path", Scalars.String.NonNull().List().NonNull())
    {
        Description = description,
        Read = value => ((ActError)value).Path ?? [],
    };
}
