using System.Reflection;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Sql;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions.Mutations;

/// <summary>
/// One mutation a command: <c>revokeLicence(input: RevokeLicenceInput!): RevokeLicencePayload!</c>, where the payload has the entity as
/// the act left it, the ledger position, and the errors.
/// </summary>
internal sealed class ActFields(
    InputTypes inputs, LeafTypes leaves, XmlDocs docs, ActErrors errors, IReadOnlyDictionary<string, EntityModel> models)
{
    private const string CommandId = "commandId";
    private const string ExpectedVersion = "expectedVersion";

    public OutputField Make(Act act)
    {
        var name = act.Command.Name;
        var input = new InputObjectType($"{name}Input", () => InputFields(act.Command)) { Description = docs.OfType(act.Command) };
        var field = new OutputField(act.Field, PayloadType(act, name).NonNull())
        {
            Description = docs.OfType(act.Command),
            Arguments = [new("input", input.NonNull()) { Description = "The act." }],
            Resolve = context => Perform(act, context),
        };
        if (act.Command.GetCustomAttribute<CostAttribute>() is { } cost) field.Attach(cost.Weight);
        return field;
    }

    private IEnumerable<InputValue> InputFields(Type command)
    {
        yield return new(CommandId, Scalars.Id.NonNull())
        {
            Description = "A UUID of your making that names this act: sent again, it gets the first answer and does nothing twice.",
        };
        yield return new(ExpectedVersion, leaves.Long) { Description = "Refuse the act if anybody acted since this version." };
        foreach (var field in inputs.FieldsOf(command)) yield return field;
    }

    private ObjectType PayloadType(Act act, string name) => new($"{name}Payload", () => PayloadFields(act, name))
    {
        Description = $"What became of `{act.Field}`: errors, or none and the position.",
    };

    private IEnumerable<OutputField> PayloadFields(Act act, string name)
    {
        if (act.Entity is not null && models.TryGetValue(act.Entity, out var model))
        {
            yield return new OutputField(model.Entity.Singular, model.Type)
            {
                Description = "As the act left it; null if there were errors or you may not see it.",
                Resolve = context => context.Source is Payload { Key: { } key, Position: { } position }
                    ? context.Service<Snapshot>().After(context, model, key, position)
                    : new(result: null),
            };
        }
        yield return new("position", leaves.LedgerPosition)
        {
            Description = "The ledger position of the act: pass it as `atLeast` to read what it changed.",
            Read = payload => ((Payload)payload).Position,
        };
        yield return new("errors", errors.Union(name).NonNull().List())
        {
            Description = "Why the act was not done; null when it was.",
            Read = payload => ((Payload)payload).Errors is { Length: > 0 } some ? some : null,
        };
    }

    /// <summary>A coerced input as the act that it stands for, or what is wrong with it.</summary>
    internal static (ActCall? Call, InputFault? Fault) CallOf(Act act, IReadOnlyDictionary<string, object?> input, Caller caller)
    {
        if (!Guid.TryParse((string)input[CommandId]!, out var commandId)) return (null, new([CommandId], Texts.CommandIdShape.In(caller.Language)));
        var (command, fault) = InputReader.Read(act.Command, input);
        return fault is null ? (new(command!, commandId, input.GetValueOrDefault(ExpectedVersion) as long?, caller), null) : (null, fault);
    }

    private static async ValueTask<object?> Perform(Act act, FieldContext context)
    {
        var caller = context.Service<Caller>();
        if (!act.Roles.Any(caller.Roles.Contains))
        {
            throw caller.IsAnonymous
                ? new GraphQLException($"'{act.Field}' needs a signed-in actor.", Codes.Unauthenticated)
                : new GraphQLException($"'{act.Field}' is not for your roles.", Codes.Forbidden);
        }
        var input = (IReadOnlyDictionary<string, object?>)context.Arguments["input"]!;
        var (call, fault) = CallOf(act, input, caller);
        if (call is null) return Payload.Failed(new ActError(ActErrors.InvalidInput, fault!.Message) { Path = fault.Path });

        var result = await context.Service<ActPerformer>().Perform(call, context.Cancellation);
        return Payload.Of(result, caller.Language);
    }
}

/// <summary>The service through which mutations reach the host's executor.</summary>
public sealed record ActPerformer(PerformAct Perform);
