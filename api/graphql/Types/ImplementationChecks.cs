namespace Regulatory.GraphQL.Types;

/// <summary>Whether a type that implements interfaces really does.</summary>
/// <remarks>https://spec.graphql.org/September2025/#IsValidImplementation()</remarks>
internal static class ImplementationChecks
{
    public static void Check(FieldsType type, List<string> problems)
    {
        foreach (var twice in type.Interfaces.GroupBy(parent => parent).Where(group => group.Count() > 1)) problems.Add($"\"{type}\" implements \"{twice.Key}\" twice.");
        foreach (var parent in type.Interfaces.Distinct())
        {
            if (parent == type)
            {
                problems.Add($"\"{type}\" cannot implement itself.");
                continue;
            }

            foreach (var inherited in parent.Interfaces)
            {
                if (inherited == type) problems.Add($"\"{type}\" and \"{parent}\" implement each other.");
                else if (!type.Interfaces.Contains(inherited)) problems.Add($"\"{type}\" must implement \"{inherited}\", because \"{parent}\" does.");
            }

            foreach (var field in parent.Fields) CheckField(type, parent, field, problems);
        }
    }

    private static void CheckField(FieldsType type, InterfaceType parent, OutputField expected, List<string> problems)
    {
        if (type.Field(expected.Name) is not { } field)
        {
            problems.Add($"\"{type}\" lacks field \"{expected}\" of \"{parent}\".");
            return;
        }

        if (!Schema.IsSubtype(field.Type, expected.Type)) problems.Add($"\"{type}.{field}\" is \"{field.Type}\", but \"{parent}\" promises \"{expected.Type}\".");
        if (field.DeprecationReason is not null && expected.DeprecationReason is null) problems.Add($"\"{type}.{field}\" is deprecated, but not in \"{parent}\".");
        foreach (var argument in expected.Arguments)
        {
            if (field.Argument(argument.Name) is not { } own) problems.Add($"\"{type}.{field}\" lacks argument \"{argument}\" of \"{parent}\".");
            else if (own.Type.ToString() != argument.Type.ToString()) problems.Add($"\"{type}.{field}({own}:)\" is \"{own.Type}\", but \"{parent}\" promises \"{argument.Type}\".");
        }

        foreach (var own in field.Arguments)
        {
            if (own.IsRequired && expected.Argument(own.Name) is null) problems.Add($"\"{type}.{field}({own}:)\" is required, but \"{parent}\" does not have it.");
        }
    }
}

/// <summary>Input objects that cannot be written down, because each needs itself.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References, https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects</remarks>
internal static class InputCycles
{
    public static IEnumerable<string> Find(Schema schema)
    {
        var inputs = schema.Types.Values.OfType<InputObjectType>().ToArray();
        var finite = new HashSet<InputObjectType>();
        while (inputs.Any(input => !finite.Contains(input) && IsFinite(input, finite) && finite.Add(input)))
        {
        }

        return inputs.Where(input => !finite.Contains(input)).Select(input => $"Input \"{input}\" needs itself without end.").Order(StringComparer.Ordinal);
    }

    /// <summary>Whether a value can be written with what is known to be finite: one field of a oneOf, every required field of another.</summary>
    private static bool IsFinite(InputObjectType input, HashSet<InputObjectType> finite) => input.IsOneOf
        ? input.Fields.IsEmpty || input.Fields.Any(field => field.Type is not InputObjectType of || finite.Contains(of))
        : input.Fields.All(field => field.Type is not NonNullType { Of: InputObjectType of } || finite.Contains(of));
}
