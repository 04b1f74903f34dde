using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one of its document.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation</remarks>
internal sealed class LoneAnonymousOperation(ValidationContext context) : Rule(context)
{
    private int operations;

    public override void EnterDocument(Document document) => operations = document.Definitions.Count(definition => definition is OperationDefinition);

    public override void Enter(OperationDefinition operation)
    {
        if (operation.Name is null && operations > 1) Report("An anonymous operation must be the only operation.", operation.At);
    }
}
