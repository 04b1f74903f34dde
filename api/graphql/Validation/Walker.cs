using System.Collections.Immutable;
using Regulatory.GraphQL.Language;
using Regulatory.GraphQL.Types;

namespace Regulatory.GraphQL.Validation;

/// <summary>Visits a document once for all rules, keeping track of the types at every node.</summary>
internal sealed class Walker(ValidationContext context, ImmutableArray<Rule> rules) : Visitor
{
    private readonly Stack<Node> ancestors = new();
    private readonly Stack<(NamedType? Parent, GraphType? Type, OutputField? Field)> outputs = new();
    private readonly Stack<Expectation> inputs = new();
    private DefinitionContents contents = new();

    /// <summary>What the schema expects of a value, and whether it stands in an input object that demands exactly one field.</summary>
    private readonly record struct Expectation(GraphType? Type, bool HasDefault, InputObjectType? OneOf);

    protected override void Enter(Node node)
    {
        switch (node)
        {
            case Document document:
                foreach (var rule in rules) rule.EnterDocument(document);
                break;
            case OperationDefinition operation:
                contents = context.Contents(operation);
                Push(null, context.Schema.Root(operation.Kind), null);
                foreach (var rule in rules) rule.Enter(operation);
                break;
            case FragmentDefinition fragment:
                contents = context.Contents(fragment);
                Push(null, Output(fragment.TypeCondition), null);
                foreach (var rule in rules) rule.Enter(fragment);
                break;
            case VariableDefinition variable:
                inputs.Push(new Expectation(context.Schema.Type(variable.Type) is { IsInput: true } declared ? declared : null, false, null));
                foreach (var rule in rules) rule.Enter(variable);
                break;
            case SelectionSet set:
                Push(context.Type?.Named is { IsComposite: true } parent ? parent : null, context.Type, context.Field);
                foreach (var rule in rules) rule.Enter(set, ancestors.Peek() is InlineFragment);
                break;
            case Field field:
                var definition = context.ParentType is null ? null : context.Schema.Field(context.ParentType, field.Name.Value);
                Push(context.ParentType, definition?.Type, definition);
                foreach (var rule in rules) rule.Enter(field);
                break;
            case FragmentSpread spread:
                contents.Spreads.Add(spread);
                foreach (var rule in rules) rule.Enter(spread);
                break;
            case InlineFragment inline:
                Push(context.ParentType, inline.TypeCondition is null ? context.ParentType : Output(inline.TypeCondition), context.Field);
                foreach (var rule in rules) rule.Enter(inline);
                break;
            case Directive directive:
                (context.Directive, context.InDirective) = (context.Schema.Directive(directive.Name.Value), true);
                foreach (var rule in rules) rule.Enter(directive, LocationOf(ancestors.Peek()));
                break;
            case Argument argument:
                var expected = context.InDirective ? context.Directive?.Argument(argument.Name.Value) : context.Field?.Argument(argument.Name.Value);
                inputs.Push(new Expectation(expected?.Type, expected?.Default is not null, null));
                foreach (var rule in rules) rule.Enter(argument);
                break;
            case NamedTypeReference type:
                foreach (var rule in rules) rule.Enter(type);
                break;
            case ObjectField field:
                var input = inputs.Peek().Type?.Named as InputObjectType;
                var inner = input?.Field(field.Name.Value);
                inputs.Push(new Expectation(inner?.Type, inner?.Default is not null, input is { IsOneOf: true } ? input : null));
                break;
            case Value value:
                EnterValue(value);
                break;
        }

        ancestors.Push(node);
        Stopped = context.IsFull;
    }

    private void EnterValue(Value value)
    {
        var expected = inputs.Peek();
        var parent = ancestors.Peek();
        if (parent is Argument || (parent is VariableDefinition && value is not Variable))
        {
            foreach (var rule in rules) rule.EnterWhole(value, expected.Type);
        }

        switch (value)
        {
            case Variable variable when parent is not VariableDefinition:
                contents.Variables.Add(new VariableUse(variable, expected.Type, expected.HasDefault, expected.OneOf));
                break;
            case ListValue:
                inputs.Push(new Expectation((expected.Type?.Nullable as ListType)?.Of, false, null));
                break;
            case ObjectValue structure:
                foreach (var rule in rules) rule.Enter(structure);
                break;
        }
    }

    protected override void Leave(Node node)
    {
        ancestors.Pop();
        switch (node)
        {
            case Document document:
                foreach (var rule in rules)
                {
                    if (!context.IsFull) rule.LeaveDocument(document);
                }

                break;
            case OperationDefinition or FragmentDefinition or SelectionSet or InlineFragment:
                Pop();
                break;
            case Field field:
                foreach (var rule in rules) rule.Leave(field);
                Pop();
                break;
            case Directive:
                (context.Directive, context.InDirective) = (null, false);
                break;
            case VariableDefinition or Argument or ListValue or ObjectField:
                inputs.Pop();
                break;
        }
    }

    private void Push(NamedType? parent, GraphType? type, OutputField? field)
    {
        outputs.Push((context.ParentType, context.Type, context.Field));
        (context.ParentType, context.Type, context.Field) = (parent, type, field);
    }

    private void Pop() => (context.ParentType, context.Type, context.Field) = outputs.Pop();

    private NamedType? Output(NamedTypeReference reference) => context.Schema.Type(reference.Name.Value) is { IsOutput: true } type ? type : null;

    private static DirectiveLocation LocationOf(Node parent) => parent switch
    {
        OperationDefinition { Kind: OperationKind.Query } => DirectiveLocation.Query,
        OperationDefinition { Kind: OperationKind.Mutation } => DirectiveLocation.Mutation,
        OperationDefinition => DirectiveLocation.Subscription,
        Field => DirectiveLocation.Field,
        FragmentSpread => DirectiveLocation.FragmentSpread,
        InlineFragment => DirectiveLocation.InlineFragment,
        FragmentDefinition => DirectiveLocation.FragmentDefinition,
        _ => DirectiveLocation.VariableDefinition,
    };
}
