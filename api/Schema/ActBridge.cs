using Npgsql;
using Regulatory.Api.Shape;
using Regulatory.Domain.Kernel;
using Regulatory.GraphQL.Conventions.Mutations;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Documents.Certificates;
using Regulatory.Integration.Documents.Typesetting;
using Regulatory.Ledger;
using Act = Regulatory.Integration.Acts.Act;

namespace Regulatory.Api.Schema;

/// <summary>From a mutation to the executor of acts and back.</summary>
public sealed class ActBridge(Executor executor)
{
    private static readonly CommandShape Shape = new();

    private static readonly Bilingual ReservedId = new(
        "第 8 版 UUID 由系统自用，请使用随机的 UUID。", "UUIDs of version 8 are the system's own; make a random one.");

    private static readonly Bilingual NotTheirs = new("该事项不属于您的管辖或申请范围。", "This matter is not yours to act on.");

    /// <exception cref="GraphQLException">UNAVAILABLE: the act may be sent again with the same id.</exception>
    public async Task<ActResult> Perform(ActCall call, CancellationToken cancellation)
    {
        if (FaultIn(call) is { } invalid) return invalid;
        try
        {
            return ResultOf(await executor.Execute(ActOf(call), cancellation));
        }
        catch (LedgerUnavailableException)
        {
            throw Unavailable("The ledger cannot be reached at the moment; send the act again with the same command id.");
        }
        catch (NpgsqlException away) when (away.IsTransient)
        {
            throw Unavailable("What the act must know cannot be read at the moment; send the act again with the same command id.");
        }
        catch (TypesettingException)
        {
            throw Unavailable("The paper cannot be typeset at the moment, so nothing was recorded; send the act again.");
        }
        catch (ArchiveUnavailableException)
        {
            throw Unavailable("The paper cannot be kept at the moment, so nothing was recorded; send the act again.");
        }
    }

    /// <summary>What an act would record if it were given now, or why it would not be done; nothing is recorded either way.</summary>
    /// <exception cref="LedgerUnavailableException">The ledger cannot be reached.</exception>
    public async Task<(ActForeseen? Foreseen, ActResult? Otherwise)> Foresee(ActCall call, CancellationToken cancellation)
    {
        if (FaultIn(call) is { } invalid) return (null, invalid);
        var outcome = await executor.Foresee(ActOf(call), cancellation);
        return outcome is ActForeseen foreseen ? (foreseen, null) : (null, ResultOf(outcome));
    }

    private static Act ActOf(ActCall call) => new(call.Command, call.CommandId, (Actor)call.Caller.Principal!, call.ExpectedVersion);

    private static ActResult.Invalid? FaultIn(ActCall call)
    {
        if (CommandIds.IsReserved(call.CommandId)) return new([new(["commandId"], ReservedId)]);
        var shape = Shape.Validate(call.Command);
        return shape.IsValid ? null : new(
        [
            .. shape.Errors.Select(error => new InvalidField(
                [.. error.PropertyName.Split('.')],
                new($"{error.PropertyName}：{error.CustomState}。", $"{error.PropertyName}: {error.ErrorMessage}."))),
        ]);
    }

    private static GraphQLException Unavailable(string message) =>
        new(new GraphQLError(message) { Code = Codes.Unavailable }.With("retryable", true));

    private static ActResult.Refused Refused(Refusal refusal, long? position)
    {
        var text = RuleTexts.Of(refusal);
        return new(text.RuleId, text.Article, new(text.Zh, text.En), position);
    }

    private static ActResult ResultOf(ActOutcome outcome)
    {
        switch (outcome)
        {
            case ActAccepted done:
                return new ActResult.Accepted(done.Position, done.Stream.Key);
            case ActRefused refused:
                return Refused(refused.Refusal, refused.Position);
            case ActForeseenRefused refused:
                return Refused(refused.Refusal, position: null);
            case ActConflict conflict:
                return new ActResult.Conflicting(conflict.Expected, conflict.Actual);
            case ActClaimTaken taken:
                return new ActResult.Claimed(taken.Kind, taken.Value);
            case CommandIdReused:
                return new ActResult.Reused();
            case ActForbidden { Roles.IsEmpty: true }:
                return new ActResult.Forbidden(NotTheirs);
            case ActForbidden forbidden:
                var roles = string.Join(", ", forbidden.Roles);
                return new ActResult.Forbidden(new($"此操作须由以下角色作出：{roles}。", $"This act is for these roles: {roles}."));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
