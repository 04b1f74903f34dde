namespace Regulatory.GraphQL.Language;

/// <summary>Walks an executable document from top to bottom, telling of every node on the way in and on the way out.</summary>
/// <remarks>Counts how deep it is, so that a tree made without the parser's limits cannot overflow the stack either.</remarks>
public abstract class Visitor
{
    /// <summary>Deeper than any document the parser lets through: each of its brackets is at most a few nodes.</summary>
    private const int DeepestNode = 1_000;

    private int depth;

    /// <summary>Set to end the walk early.</summary>
    protected bool Stopped { get; set; }

    /// <exception cref="SyntaxException">The tree is too deep to walk.</exception>
    public void Visit(Node node)
    {
        if (Stopped) return;
        if (++depth > DeepestNode) throw new SyntaxException("The document nests too deeply.", node.At, Execution.ErrorCodes.NestingLimit);
        Enter(node);
        VisitChildren(node);
        Leave(node);
        depth--;
    }

    protected virtual void Enter(Node node)
    {
    }

    protected virtual void Leave(Node node)
    {
    }

    private void VisitChildren(Node node)
    {
        switch (node)
        {
            case Document document:
                foreach (var definition in document.Definitions) Visit(definition);
                break;
            case OperationDefinition operation:
                foreach (var variable in operation.Variables) Visit(variable);
                foreach (var directive in operation.Directives) Visit(directive);
                Visit(operation.SelectionSet);
                break;
            case FragmentDefinition fragment:
                Visit(fragment.TypeCondition);
                foreach (var directive in fragment.Directives) Visit(directive);
                Visit(fragment.SelectionSet);
                break;
            case VariableDefinition variable:
                Visit(variable.Variable);
                Visit(variable.Type);
                if (variable.Default is not null) Visit(variable.Default);
                foreach (var directive in variable.Directives) Visit(directive);
                break;
            case SelectionSet set:
                foreach (var selection in set.Selections) Visit(selection);
                break;
            case Selection selection:
                VisitSelection(selection);
                break;
            case Directive directive:
                foreach (var argument in directive.Arguments) Visit(argument);
                break;
            case Argument argument:
                Visit(argument.Value);
                break;
            case ListValue list:
                foreach (var item in list.Items) Visit(item);
                break;
            case ObjectValue structure:
                foreach (var field in structure.Fields) Visit(field);
                break;
            case ObjectField field:
                Visit(field.Value);
                break;
            case ListTypeReference list:
                Visit(list.Of);
                break;
            case NonNullTypeReference nonNull:
                Visit(nonNull.Of);
                break;
        }
    }

    private void VisitSelection(Selection selection)
    {
        if (selection is Field field)
        {
            foreach (var argument in field.Arguments) Visit(argument);
        }

        if (selection is InlineFragment { TypeCondition: { } condition }) Visit(condition);
        foreach (var directive in selection.Directives) Visit(directive);
        if (((selection as Field)?.SelectionSet ?? (selection as InlineFragment)?.SelectionSet) is { } below) Visit(below);
    }
}
