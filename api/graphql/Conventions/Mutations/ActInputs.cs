using System.Collections.Frozen;
using System.Text.Json;
using Regulatory.GraphQL.CodeFirst;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Guard;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Conventions.Mutations;

/// <summary>Reads what a mutation would be sent, for a host that is asked what would come of the act.</summary>
/// <param name="schema">Made of these acts, among others.</param>
public sealed class ActInputs(Schema schema, IEnumerable<Act> acts)
{
    private readonly FrozenDictionary<string, Act> byField = acts.ToFrozenDictionary(act => act.Field, StringComparer.Ordinal);

    /// <summary>The act of a mutation's field; null where there is no such field.</summary>
    public Act? Find(string field) => byField.GetValueOrDefault(field);

    /// <summary>The act that an input stands for, or what is wrong with the input.</summary>
    public (ActCall? Call, InputFault? Fault) Read(Act act, JsonElement input, Caller caller)
    {
        InputFault? wrong = null;
        var type = schema.Mutation!.Field(act.Field)!.Argument("input")!.Type;
        var coerced = new JsonCoercion((path, message) => wrong ??= new([.. path.Split('.')], message)).Coerce(input, type, "input");
        return wrong is null ? ActFields.CallOf(act, (IReadOnlyDictionary<string, object?>)coerced!, caller) : (null, wrong);
    }
}
