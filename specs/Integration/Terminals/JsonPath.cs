using System.Text.Json.Nodes;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>Leads from a printed frame to a value: names, indexes, and <c>@id</c> for the first item of a list with that id.</summary>
internal static class JsonPath
{
    public static JsonNode? At(JsonNode? node, string path)
    {
        foreach (var step in path.Split('/'))
            node = node switch
            {
                JsonArray array when step[0] == '@' => array.FirstOrDefault(item => SameValue.Of(item!["id"], JsonValue.Create(step[1..]))),
                JsonArray array => int.TryParse(step, out var index) && index < array.Count ? array[index] : null,
                JsonObject of => of[step],
                _ => null,
            };
        return node;
    }
}
