using System.Reflection;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.CodeFirst;

/// <summary>
/// Input types made from positional records, and their values made back into those records. An abstract record whose sealed heirs are
/// nested beside it becomes a <c>@oneOf</c> input with one field an heir.
/// </summary>
public sealed class InputTypes(LeafTypes leaves, XmlDocs docs)
{
    private static readonly NullabilityInfoContext Nullability = new();
    private readonly Dictionary<Type, InputObjectType> known = [];

    /// <summary>The type of a parameter of a record's constructor.</summary>
    public GraphType Of(ParameterInfo parameter)
    {
        NullabilityInfo info;
        lock (Nullability) info = Nullability.Create(parameter);
        return Of(parameter.ParameterType, info);
    }

    /// <summary>The fields of a record: one a parameter, those with a default may be left out.</summary>
    public IEnumerable<InputValue> FieldsOf(Type record) => InputReader.ConstructorOf(record).GetParameters().Select(parameter =>
    {
        var type = Of(parameter);
        return new InputValue(Naming.Field(parameter.Name!), parameter.HasDefaultValue ? type.Nullable : type)
        {
            Description = record.GetProperty(parameter.Name!) is { } property ? docs.OfProperty(property) : null,
            Default = parameter.HasDefaultValue ? Literal(parameter) : null,
        };
    });

    private GraphType Of(Type type, NullabilityInfo info)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Named(inner);
        var named = ClrShape.ElementOf(type) is { } element && !LeafTypes.IsLeaf(type)
            ? (GraphType)Of(element, info.ElementType ?? info.GenericTypeArguments[0]).List()
            : Named(type);
        return !type.IsValueType && info.WriteState is NullabilityState.Nullable ? named : NonNull(named);
    }

    private NamedType Named(Type type) => LeafTypes.IsLeaf(type) ? leaves.Of(type) : Record(type);

    private InputObjectType Record(Type type)
    {
        if (known.TryGetValue(type, out var made)) return made;
        if (InputReader.HeirsOf(type) is { Length: > 0 } heirs)
        {
            return known[type] = new InputObjectType($"{type.Name}Input", () => heirs.Select(heir =>
                new InputValue(Naming.Field(heir.Name), Record(heir)) { Description = docs.OfType(heir) }))
            {
                IsOneOf = true,
                Description = docs.OfType(type),
            };
        }
        return known[type] = new InputObjectType($"{type.Name}Input", () => FieldsOf(type)) { Description = docs.OfType(type) };
    }

    /// <summary>A default that clients should see; what is null or empty when left out needs no saying.</summary>
    private static Value? Literal(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        bool flag => new BooleanValue(flag, default),
        Enum named => new EnumValue(Naming.EnumValue(named.ToString()), default),
        int number => new IntValue(number.ToString(System.Globalization.CultureInfo.InvariantCulture), default),
        string text => new StringValue(text, Block: false, default),
        _ => null,
    };

    private static GraphType NonNull(GraphType type) => type switch
    {
        NonNullType => type,
        ListType list => list.NonNull(),
        NamedType named => named.NonNull(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
