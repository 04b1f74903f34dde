using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>Input fields whose defaults, with the defaults that these bring in, contain themselves.</summary>
/// <remarks>https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()</remarks>
internal sealed class DefaultCycles
{
    private readonly HashSet<InputValue> open = [];
    private readonly HashSet<InputValue> done = [];
    private readonly List<string> problems = [];

    private DefaultCycles()
    {
    }

    /// <summary>One sentence a cycle.</summary>
    public static IReadOnlyList<string> Find(Schema schema)
    {
        var cycles = new DefaultCycles();
        foreach (var input in schema.Types.Values.OfType<InputObjectType>().OrderBy(input => input.Name, StringComparer.Ordinal))
        {
            cycles.Follow(input, new ObjectValue([], default));
        }

        return cycles.problems;
    }

    private void Follow(InputObjectType input, Value value)
    {
        if (value is ListValue list)
        {
            foreach (var item in list.Items) Follow(input, item);
        }

        if (value is not ObjectValue given) return;
        foreach (var field in input.Fields)
        {
            if (field.Type.Named is not InputObjectType below) continue;
            if (given.Fields.FirstOrDefault(candidate => candidate.Name.Value == field.Name) is { } written) Follow(below, written.Value);
            else if (field.Default is not null) Follow(input, field, below, field.Default);
        }
    }

    private void Follow(InputObjectType owner, InputValue field, InputObjectType below, Value initial)
    {
        if (open.Contains(field)) problems.Add($"The default of \"{owner}.{field}\" contains itself.");
        else if (done.Add(field))
        {
            open.Add(field);
            Follow(below, initial);
            open.Remove(field);
        }
    }
}
