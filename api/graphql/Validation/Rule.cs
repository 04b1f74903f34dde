using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation;

/// <summary>One rule of the specification, asked at the nodes it cares about. Made anew for every document.</summary>
public abstract class Rule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    /// <summary>As <c>extensions.rule</c> names it.</summary>
    public string Name => GetType().Name;

    public virtual void EnterDocument(Document document)
    {
    }

    /// <summary>After the whole document: <see cref="ValidationContext.Contents"/> is complete.</summary>
    public virtual void LeaveDocument(Document document)
    {
    }

    public virtual void Enter(OperationDefinition operation)
    {
    }

    public virtual void Enter(FragmentDefinition fragment)
    {
    }

    public virtual void Enter(VariableDefinition variable)
    {
    }

    public virtual void Enter(SelectionSet set, bool ofInlineFragment)
    {
    }

    public virtual void Enter(Field field)
    {
    }

    public virtual void Leave(Field field)
    {
    }

    public virtual void Enter(FragmentSpread spread)
    {
    }

    public virtual void Enter(InlineFragment fragment)
    {
    }

    public virtual void Enter(Directive directive, DirectiveLocation location)
    {
    }

    public virtual void Enter(Argument argument)
    {
    }

    public virtual void Enter(ObjectValue value)
    {
    }

    public virtual void Enter(NamedTypeReference type)
    {
    }

    /// <summary>A whole value where a type is expected: an argument's or a variable's default, not the parts of one.</summary>
    public virtual void EnterWhole(Value value, GraphType? expected)
    {
    }

    protected void Report(string message, params ReadOnlySpan<Location> at) => Context.Report(Name, message, at);
}
