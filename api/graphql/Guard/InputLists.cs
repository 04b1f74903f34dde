using System.Text.Json;
using Regulatory.GraphQL.Execution;

namespace Regulatory.GraphQL.Guard;

/// <summary>Lists that come in variables are no longer than those that may be written in a document.</summary>
public sealed class InputLists(int mostItems)
{
    public GraphQLError? Check(OperationContext operation) => Longest(operation.Request.Variables) is var items && items > mostItems
        ? new GraphQLError($"A list in the variables has {items} items; at most {mostItems} are allowed.") { Code = ErrorCodes.ListLimit }.With("limit", mostItems)
        : null;

    /// <summary>As deep as the JSON reader allows.</summary>
    private static int Longest(JsonElement value)
    {
        var longest = 0;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                longest = value.GetArrayLength();
                foreach (var item in value.EnumerateArray()) longest = Math.Max(longest, Longest(item));
                break;
            case JsonValueKind.Object:
                foreach (var field in value.EnumerateObject()) longest = Math.Max(longest, Longest(field.Value));
                break;
        }

        return longest;
    }
}
