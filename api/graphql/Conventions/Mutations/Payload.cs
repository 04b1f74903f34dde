using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;

namespace Regulatory.GraphQL.Conventions.Mutations;

/// <summary>The value behind a payload type.</summary>
internal sealed record Payload(string? Key, long? Position, ImmutableArray<ActError> Errors)
{
    public static Payload Failed(params ImmutableArray<ActError> errors) => new(null, null, errors);

    /// <exception cref="GraphQLException">The caller may not do this.</exception>
    public static Payload Of(ActResult result, MessageLanguage language) => result switch
    {
        ActResult.Accepted done => new(done.Key, done.Position, []),
        ActResult.Refused refused => new(null, refused.Position,
            [new(ActErrors.Refusal, refused.Message.In(language)) { RuleId = refused.RuleId, Article = refused.Article }]),
        ActResult.Conflicting conflict => Failed(
            new ActError(ActErrors.VersionConflict, Texts.Conflict.In(language)) { Expected = conflict.Expected, Actual = conflict.Actual }),
        ActResult.Claimed claim => Failed(
            new ActError(ActErrors.ClaimTaken, Texts.Claimed.In(language)) { Kind = claim.Kind, Value = claim.Value }),
        ActResult.Reused => Failed(new ActError(ActErrors.CommandIdReused, Texts.Reused.In(language))),
        ActResult.Invalid invalid => Failed(
            [.. invalid.Fields.Select(field => new ActError(ActErrors.InvalidInput, field.Message.In(language)) { Path = field.Path })]),
        ActResult.Forbidden forbidden => throw new GraphQLException(forbidden.Message.In(language), Codes.Forbidden),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>Sentences that this layer itself says about acts.</summary>
internal static class Texts
{
    public static readonly Bilingual CommandIdShape = new("commandId 应为 UUID。", "A command id is a UUID.");

    public static readonly Bilingual Conflict = new(
        "您所依据的版本之后已有新的记录，请重新读取后再作决定。", "Somebody acted since the version you saw; read again and decide again.");

    public static readonly Bilingual Claimed = new("该值已被占用，不得重复使用。", "This value is held by another and cannot be held twice.");

    public static readonly Bilingual Reused = new("该 commandId 已用于另一项操作。", "This command id was used before for another act.");
}
