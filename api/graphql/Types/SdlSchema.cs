using System.Collections.Immutable;
using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>How the fields of a schema read from text get their values.</summary>
public sealed record Wiring
{
    /// <summary>The resolver of a field of a type, or null for the entry of a dictionary.</summary>
    public Func<string, FieldDefinition, Resolver?> Resolver { get; init; } = static (_, _) => null;

    /// <summary>The name of a value's object type, for the interface or union of that name.</summary>
    public Func<string, object, string?> TypeOf { get; init; } =
        static (_, value) => (value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault("__typename") as string;

    /// <summary>The scalar of that name, or null for one that holds anything.</summary>
    public Func<string, ScalarType?> Scalar { get; init; } = static _ => null;
}

/// <summary>Makes a schema of schema language: definitions and their extensions.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System</remarks>
public sealed class SdlSchema
{
    private readonly Wiring wiring;
    private readonly Dictionary<string, NamedType> types = new(Scalars.BuiltIn.Select(pair => KeyValuePair.Create(pair.Key, (NamedType)pair.Value)), StringComparer.Ordinal);
    private readonly ILookup<string, TypeDefinition> parts;
    private readonly ImmutableArray<TypeSystemDefinition> definitions;

    private SdlSchema(Document document, Wiring wiring)
    {
        this.wiring = wiring;
        definitions = [.. document.Definitions.OfType<TypeSystemDefinition>()];
        parts = definitions.OfType<TypeDefinition>().ToLookup(definition => definition.Name.Value, StringComparer.Ordinal);
        foreach (var definition in definitions.OfType<TypeDefinition>())
        {
            var name = definition.Name.Value;
            var extended = definition.Extends ? parts[name].FirstOrDefault(part => !part.Extends) : definition;
            if (extended is null) throw new SchemaException($"\"{name}\" is extended, but not defined.");
            if (extended.GetType() != definition.GetType()) throw new SchemaException($"\"{name}\" is extended as another kind of type than it is.");
            if (definition is InputObjectDefinition { Extends: true } && IsOneOf(definition)) throw new SchemaException($"\"{name}\" cannot become a OneOf by an extension.");
            if (!definition.Extends && !types.TryAdd(name, Make(definition))) throw new SchemaException($"There can be only one type named \"{name}\".");
        }
    }

    /// <exception cref="SyntaxException">The text is not schema language.</exception>
    /// <exception cref="SchemaException">A name is unknown or taken twice, or a directive is applied wrongly.</exception>
    public static Schema Build(string sdl, Wiring? wiring = null) =>
        new SdlSchema(Parser.Parse(sdl, Limits.Trusted), wiring ?? new Wiring()).Build();

    private Schema Build()
    {
        var roots = definitions.OfType<SchemaDefinition>().ToArray();
        var isDefined = roots.Any(root => !root.Extends);
        if (roots.Count(root => !root.Extends) > 1) throw new SchemaException("There can be only one schema definition.");
        var named = roots.SelectMany(root => root.Operations).ToLookup(root => root.Kind, root => ObjectNamed(root.Type));
        var directives = definitions.OfType<DirectiveDefinition>().Where(directive => BuiltInDirectives.All.All(known => known.Name != directive.Name.Value));
        var schema = new Schema(
            Root(OperationKind.Query, "Query"),
            Root(OperationKind.Mutation, "Mutation"),
            Root(OperationKind.Subscription, "Subscription"),
            types.Values.Where(type => !Scalars.IsBuiltIn(type)),
            [.. directives.Select(Make)])
        {
            Description = roots.FirstOrDefault(root => root.Description is not null)?.Description?.Text,
        };

        return SdlDirectives.Check(definitions, schema) is { Count: > 0 } problems ? throw new SchemaException(problems) : schema;

        ObjectType? Root(OperationKind kind, string name) => named[kind].ToArray() switch
        {
            [var root] => root,
            [] => isDefined ? null : types.GetValueOrDefault(name) as ObjectType,
            _ => throw new SchemaException($"There can be only one root type of a {kind}."),
        };
    }

    private NamedType Make(TypeDefinition definition)
    {
        var name = definition.Name.Value;
        var description = definition.Description?.Text;
        return definition switch
        {
            ScalarDefinition => wiring.Scalar(name) ?? new AnyScalar(name)
            {
                Description = description,
                SpecifiedBy = parts[name].Select(part => TextArgument(part.Directives, BuiltInDirectives.SpecifiedBy)).FirstOrDefault(url => url is not null),
            },
            ObjectDefinition => new ObjectType(name, () => Fields(name), () => Interfaces(name)) { Description = description },
            InterfaceDefinition => new InterfaceType(name, () => Fields(name), () => Interfaces(name))
            {
                Description = description,
                ResolveType = value => wiring.TypeOf(name, value),
            },
            UnionDefinition => new UnionType(name, () => parts[name].OfType<UnionDefinition>().SelectMany(part => part.Members).Select(ObjectNamed))
            {
                Description = description,
                ResolveType = value => wiring.TypeOf(name, value),
            },
            EnumDefinition => new EnumType(name, parts[name].OfType<EnumDefinition>().SelectMany(part => part.Values).Select(Make)) { Description = description },
            InputObjectDefinition => new InputObjectType(name, () => parts[name].OfType<InputObjectDefinition>().SelectMany(part => part.Fields).Select(Make))
            {
                Description = description,
                IsOneOf = IsOneOf(definition),
            },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static bool IsOneOf(TypeDefinition definition) => definition.Directives.Any(directive => directive.Name.Value == BuiltInDirectives.OneOf.Name);

    private IEnumerable<OutputField> Fields(string owner) => parts[owner]
        .SelectMany(part => (part as ObjectDefinition)?.Fields ?? (part as InterfaceDefinition)?.Fields ?? [])
        .Select(field => new OutputField(field.Name.Value, Type(field.Type))
        {
            Description = field.Description?.Text,
            DeprecationReason = TextArgument(field.Directives, BuiltInDirectives.Deprecated),
            Arguments = [.. field.Arguments.Select(Make)],
            Resolve = wiring.Resolver(owner, field),
        });

    private IEnumerable<InterfaceType> Interfaces(string owner) => parts[owner]
        .SelectMany(part => (part as ObjectDefinition)?.Interfaces ?? (part as InterfaceDefinition)?.Interfaces ?? [])
        .Select(reference => Type(reference) as InterfaceType ?? throw new SchemaException($"\"{owner}\" implements \"{reference}\", which is no interface."));

    private InputValue Make(InputValueDefinition input) => new(input.Name.Value, Type(input.Type))
    {
        Description = input.Description?.Text,
        Default = input.Default,
        DeprecationReason = TextArgument(input.Directives, BuiltInDirectives.Deprecated),
    };

    private static EnumMember Make(EnumValueDefinition value) => new(value.Name.Value)
    {
        Description = value.Description?.Text,
        DeprecationReason = TextArgument(value.Directives, BuiltInDirectives.Deprecated),
    };

    private DirectiveType Make(DirectiveDefinition directive) => new(
        directive.Name.Value, [.. directive.Locations.Select(location => DirectiveLocations.Of(location.Value)!.Value)])
    {
        Description = directive.Description?.Text,
        IsRepeatable = directive.Repeatable,
        Arguments = [.. directive.Arguments.Select(Make)],
    };

    private ObjectType ObjectNamed(NamedTypeReference reference) =>
        Type(reference) as ObjectType ?? throw new SchemaException($"\"{reference}\" is no object type.");

    private GraphType Type(TypeReference reference) => reference switch
    {
        ListTypeReference list => Type(list.Of).List(),
        NonNullTypeReference nonNull => new NonNullType(Type(nonNull.Of)),
        _ => types.GetValueOrDefault(reference.Named.Name.Value) ?? throw new SchemaException($"Unknown type \"{reference}\"."),
    };

    /// <summary>The one argument of a built-in directive, its default when it is left out, null when the directive is not there.</summary>
    private static string? TextArgument(ImmutableArray<Directive> directives, DirectiveType directive)
    {
        var applied = directives.FirstOrDefault(candidate => candidate.Name.Value == directive.Name);
        if (applied is null) return null;
        try
        {
            return ArgumentCoercion.Coerce(directive.Arguments, applied.Arguments, VariableValues.None)[directive.Arguments[0].Name] as string;
        }
        catch (GraphQLException wrong)
        {
            throw new SchemaException($"\"@{directive}\": {wrong.Message}");
        }
    }
}
