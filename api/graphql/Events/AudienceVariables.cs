using System.Text;
using System.Text.Json;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Events;

/// <summary>
/// The variables of a subscription as a text to compare. One that only says where to begin is left out: clients that came back from
/// different places ask the same all the same.
/// </summary>
internal static class AudienceVariables
{
    public static string Of(OperationContext opening, MergedField field)
    {
        if (opening.Request.Variables.ValueKind is not JsonValueKind.Object) return "";
        var place = PlaceIn(opening, field);
        var text = new StringBuilder();
        foreach (var variable in opening.Request.Variables.EnumerateObject().OrderBy(one => one.Name, StringComparer.Ordinal))
        {
            if (variable.Name == place) continue;
            text.Append(JsonSerializer.Serialize(variable.Name)).Append(':').Append(variable.Value.GetRawText()).Append(',');
        }
        return text.ToString();
    }

    /// <summary>The variable given as <c>after</c>, if nothing else uses it.</summary>
    private static string? PlaceIn(OperationContext opening, MergedField field)
    {
        var after = field.Nodes[0].Arguments.FirstOrDefault(argument => argument.Name.Value == Conventions.Subscriptions.After);
        if (after?.Value is not Variable { Name.Value: var name }) return null;
        var uses = new Uses(name);
        uses.Visit(opening.Document);
        return uses.Count == field.Nodes.Length ? name : null;
    }

    private sealed class Uses(string name) : Visitor
    {
        private bool declared;

        public int Count { get; private set; }

        protected override void Enter(Node node)
        {
            if (node is VariableDefinition) declared = true;
            else if (node is Variable variable && variable.Name.Value == name && !declared) Count++;
        }

        protected override void Leave(Node node)
        {
            if (node is VariableDefinition) declared = false;
        }
    }
}
