namespace Regulatory.GraphQL.Types;

/// <summary>Anything in a schema that has a name and a description: a type, a field, an argument, an enum value, a directive.</summary>
public abstract class SchemaMember(string name)
{
    private Dictionary<Type, object>? features;

    public string Name { get; } = name;

    /// <summary>Markdown shown to the schema's readers.</summary>
    public string? Description { get; init; }

    /// <summary>Attaches what another part knows about this member (its column, its cost, its rule of access), one value a type.</summary>
    public void Attach<T>(T feature)
        where T : class => (features ??= [])[typeof(T)] = feature;

    /// <summary>What was attached under this type, or null.</summary>
    public T? Feature<T>()
        where T : class => features is not null && features.TryGetValue(typeof(T), out var found) ? (T)found : null;

    public override string ToString() => Name;
}

/// <summary>A schema that contradicts itself. <see cref="Problems"/> has one sentence a fault.</summary>
public sealed class SchemaException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public SchemaException(string problem)
        : this([problem])
    {
    }

    public IReadOnlyList<string> Problems { get; } = problems;
}
