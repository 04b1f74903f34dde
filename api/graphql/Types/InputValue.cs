using Regulatory.GraphQL.Execution;
using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValue(string name, GraphType type) : SchemaMember(name)
{
    private object? coercedDefault;
    private bool defaultCoerced;

    public GraphType Type { get; } = type;

    /// <summary>The literal used when the value is left out, or null when there is none (the literal <c>null</c> is <see cref="NullValue"/>).</summary>
    public Value? Default { get; init; }

    /// <summary>Why it should not be used any more, or null.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>Whether it must be given: it is never null and has no default.</summary>
    public bool IsRequired => Type is NonNullType && Default is null;

    /// <summary>The default as resolvers see it.</summary>
    public object? DefaultValue
    {
        get
        {
            if (Default is not null && !defaultCoerced)
            {
                coercedDefault = LiteralCoercion.Coerce(Default, Type, VariableValues.None);
                defaultCoerced = true;
            }

            return coercedDefault;
        }
    }
}
