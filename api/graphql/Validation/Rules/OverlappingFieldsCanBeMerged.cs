using Regulatory.GraphQL.Language;

namespace Regulatory.GraphQL.Validation.Rules;

/// <summary>Fields that share a response key mean the same and have one shape.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selection-Merging</remarks>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : Rule(context)
{
    private readonly FieldMerging merging = new(context);

    /// <summary>Inline fragments were looked into with the set around them.</summary>
    public override void Enter(SelectionSet set, bool ofInlineFragment)
    {
        if (ofInlineFragment) return;
        foreach (var conflict in merging.ConflictsWithin(set, Context.ParentType))
        {
            Report($"Fields \"{conflict.ResponseKey}\" conflict: {conflict.Reason}. Use different aliases.", [.. conflict.Nodes.Select(node => node.At)]);
        }
    }
}
