using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>Finds what a schema that could be made still gets wrong by the specification.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema and the "Type Validation" of each kind of type.</remarks>
public static class SchemaChecks
{
    /// <summary>One sentence a fault; empty for a valid schema.</summary>
    public static IReadOnlyList<string> Check(Schema schema)
    {
        var problems = new List<string>();
        if (schema.Query is null) problems.Add("A schema needs a query root type.");
        var roots = new[] { schema.Query, schema.Mutation, schema.Subscription }.OfType<ObjectType>().ToArray();
        if (roots.Distinct().Count() != roots.Length) problems.Add("Each root operation needs a type of its own.");
        // Such a default cannot be worked out, and what follows works out all of them.
        if (DefaultCycles.Find(schema) is { Count: > 0 } cycles) return [.. problems, .. cycles];
        foreach (var directive in schema.Directives) CheckDirective(directive, problems);
        foreach (var type in schema.Types.Values.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            var introspection = type.Name.StartsWith("__", StringComparison.Ordinal);
            if (introspection)
            {
                if (schema.Types[type.Name] != Introspected(type.Name)) problems.Add($"Names with two underscores are reserved: \"{type}\".");
                continue;
            }

            CheckName(type.Name, problems);
            CheckType(type, problems);
        }

        problems.AddRange(InputCycles.Find(schema));
        return problems;
    }

    /// <exception cref="SchemaException">The schema has faults; all of them are named.</exception>
    public static void Demand(Schema schema)
    {
        var problems = Check(schema);
        if (problems.Count > 0) throw new SchemaException(problems);
    }

    private static NamedType? Introspected(string name) => new NamedType[]
    {
        Introspection.IntrospectionTypes.Schema, Introspection.IntrospectionTypes.Type, Introspection.IntrospectionTypes.TypeKind,
        Introspection.IntrospectionTypes.Field, Introspection.IntrospectionTypes.InputValue, Introspection.IntrospectionTypes.EnumValue,
        Introspection.IntrospectionTypes.Directive, Introspection.IntrospectionTypes.DirectiveLocation,
    }.FirstOrDefault(type => type.Name == name);

    private static void CheckType(NamedType type, List<string> problems)
    {
        switch (type)
        {
            case FieldsType composite:
                CheckFields(composite, problems);
                ImplementationChecks.Check(composite, problems);
                break;
            case UnionType union:
                if (union.Types.IsEmpty) problems.Add($"Union \"{type}\" needs at least one member.");
                foreach (var twice in union.Types.GroupBy(member => member).Where(group => group.Count() > 1)) problems.Add($"Union \"{type}\" has \"{twice.Key}\" twice.");
                break;
            case EnumType named:
                if (named.Members.IsEmpty) problems.Add($"Enum \"{type}\" needs at least one value.");
                foreach (var member in named.Members)
                {
                    CheckName(member.Name, problems);
                    if (member.Name is "true" or "false" or "null") problems.Add($"Enum \"{type}\" cannot have the value \"{member}\".");
                }

                break;
            case InputObjectType input:
                if (input.Fields.IsEmpty) problems.Add($"Input \"{type}\" needs at least one field.");
                foreach (var field in input.Fields)
                {
                    CheckInput(field, $"{type}.{field}", problems);
                    if (input.IsOneOf && (field.Type is NonNullType || field.Default is not null))
                    {
                        problems.Add($"\"{type}.{field}\" must be nullable and without default, because exactly one field is given.");
                    }
                }

                break;
        }
    }

    private static void CheckFields(FieldsType type, List<string> problems)
    {
        if (type.Fields.IsEmpty) problems.Add($"Type \"{type}\" needs at least one field.");
        foreach (var field in type.Fields)
        {
            CheckName(field.Name, problems);
            if (!field.Type.IsOutput) problems.Add($"\"{type}.{field}\" cannot have the input type \"{field.Type}\".");
            foreach (var argument in field.Arguments) CheckInput(argument, $"{type}.{field}({argument}:)", problems);
        }
    }

    private static void CheckDirective(DirectiveType directive, List<string> problems)
    {
        CheckName(directive.Name, problems);
        if (directive.Locations.IsEmpty) problems.Add($"Directive \"@{directive}\" needs at least one location.");
        foreach (var argument in directive.Arguments) CheckInput(argument, $"@{directive}({argument}:)", problems);
    }

    private static void CheckInput(InputValue input, string coordinate, List<string> problems)
    {
        CheckName(input.Name, problems);
        if (!input.Type.IsInput)
        {
            problems.Add($"\"{coordinate}\" cannot have the output type \"{input.Type}\".");
            return;
        }

        if (input.Default is not null && GivesTwice(input.Default)) problems.Add($"The default of \"{coordinate}\" gives a field twice.");
        if (input.IsRequired && input.DeprecationReason is not null) problems.Add($"\"{coordinate}\" is required and cannot be deprecated.");
        try
        {
            _ = input.DefaultValue;
        }
        catch (CoercionException wrong)
        {
            problems.Add($"The default of \"{coordinate}\" is wrong: {wrong.Message}");
        }
    }

    private static bool GivesTwice(Value value) => value switch
    {
        ListValue list => list.Items.Any(GivesTwice),
        ObjectValue structure => structure.Fields.DistinctBy(field => field.Name.Value).Count() < structure.Fields.Length
            || structure.Fields.Any(field => GivesTwice(field.Value)),
        _ => false,
    };

    private static void CheckName(string name, List<string> problems)
    {
        if (name.StartsWith("__", StringComparison.Ordinal)) problems.Add($"Names with two underscores are reserved: \"{name}\".");
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            problems.Add($"\"{name}\" is no name: letters, digits and underscores, not a digit first.");
        }
    }
}
