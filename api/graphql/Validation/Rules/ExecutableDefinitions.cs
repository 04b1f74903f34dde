using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>A document to be executed holds operations and fragments only.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
internal sealed class ExecutableDefinitions(ValidationContext context) : Rule(context)
{
    public override void EnterDocument(Document document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not ExecutableDefinition) Report("Only operations and fragments can be executed.", definition.At);
        }
    }
}
